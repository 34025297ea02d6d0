import type { Problem } from '../model/report.ts';

/** A file that cannot be read as a document: what is wrong with it, and what is needed instead. */
export class ReadError extends Error {
  readonly path: string;
  readonly problem: string;
  readonly needed: string;

  constructor(path: string, problem: string, needed: string) {
    super(`${path}: ${problem}; ${needed}`);
    this.name = 'ReadError';
    this.path = path;
    this.problem = problem;
    this.needed = needed;
  }
}

/** The error as a line of the report. Anything but a `ReadError` is a fault of the program and is thrown on. */
export function problemOf(error: unknown): Problem {
  if (!(error instanceof ReadError)) throw error;
  const { path, problem, needed } = error;
  return { path, problem, needed: needed.replace(/^needed: /, '') };
}
