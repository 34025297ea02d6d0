import type { Readable } from 'node:stream';

/** A stream to write to; a terminal says how wide it is. */
export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Where a command reads and writes: results to `out`, complaints to `err`. */
export interface Terminal {
  /** Where a filter reads; the program's own input unless given. */
  in?: Readable;
  out: Stream;
  err: Stream;
}

/** What a command's exit code says. */
export const EXIT = { done: 0, incomplete: 1, usage: 2, nothing: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One line on stderr: `path: what is wrong; needed: what would be right`. */
export function complain(terminal: Terminal, path: string, problem: string, needed: string): void {
  terminal.err.write(`${printable(path)}: ${printable(problem)}; needed: ${printable(needed)}\n`);
}

/** Text safe for a terminal: control characters (escape sequences among them) replaced. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
