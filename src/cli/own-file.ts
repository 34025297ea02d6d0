import { readFileSync, statSync } from 'node:fs';
import { decode } from '../read/decode.ts';
import { explain } from './explain.ts';
import { complain, type Terminal } from './terminal.ts';

/** Larger files are not written by hand: 16 MiB. */
const LARGEST = 16 * 1024 * 1024;

/** The text of a file the user wrote, in whatever encoding. Throws OwnFileError. */
export function ownText(file: string): string {
  try {
    if (statSync(file).size > LARGEST)
      throw new OwnFileError(file, `is larger than ${LARGEST / 1024 / 1024} MiB`, 'a file written by hand');
    const bytes = readFileSync(file);
    return bytes.length === 0 ? '' : decode(bytes, file).text;
  } catch (error) {
    const { problem, needed } = explain(error);
    throw new OwnFileError(file, problem, needed);
  }
}

/** What `read` gives, or null after saying which file of the user's cannot be used, and why. */
export function orComplaint<Value>(read: () => Value, terminal: Terminal): Value | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Error && 'file' in error)) throw error;
    const { problem, needed } = explain(error);
    complain(terminal, String(error.file), problem, needed);
    return null;
  }
}

/** A file of the user's that cannot be used. */
class OwnFileError extends Error {
  constructor(
    readonly file: string,
    readonly problem: string,
    readonly needed: string,
  ) {
    super(`${file}: ${problem}; needed: ${needed}`);
  }
}
