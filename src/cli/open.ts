import { readBundle } from '../bundle/read.ts';
import type { Bundle } from '../model/bundle.ts';
import { BundleError } from '../bundle/error.ts';
import { complain, type Terminal } from './terminal.ts';

/** Reads the bundle a command works on; says what is wrong and returns null when it cannot be used. */
export async function openBundle(dir: string, terminal: Terminal): Promise<Bundle | null> {
  try {
    return await readBundle(dir);
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    complain(terminal, error.file, error.problem, error.needed);
    return null;
  }
}
