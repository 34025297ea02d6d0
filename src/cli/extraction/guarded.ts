import type { Problem } from '../../model/report.ts';
import { explain } from '../explain.ts';

export interface Failed {
  failed: Omit<Problem, 'path'>;
}

/** What the work gives, or why it failed: a fault of the program too costs no other work. */
export async function guarded<Result>(work: () => Promise<Result>): Promise<Result | Failed> {
  try {
    return await work();
  } catch (error) {
    return { failed: explained(error) };
  }
}

function explained(error: unknown): Omit<Problem, 'path'> {
  try {
    return explain(error);
  } catch {
    const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { problem: `the program failed on it (${message})`, needed: 'a report of this fault, with the file' };
  }
}
