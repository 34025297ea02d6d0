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
