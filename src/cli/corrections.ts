import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { parseCorrections } from '../bundle/parse-corrections.ts';
import type { CorrectionLine, LineProblem } from '../model/correction.ts';
import type { Problem } from '../model/report.ts';
import { orComplaint, ownText } from './own-file.ts';
import type { Terminal } from './terminal.ts';

/** What a file of corrections says. */
export interface Corrections {
  lines: CorrectionLine[];
  /** Lines that make no sense; what they say is left out. */
  problems: Problem[];
  /** Of its text: a part of the recipe; null without a file. */
  hash: string | null;
  /** A problem with one of its lines, as reports and terminals say it. */
  inFile(problem: LineProblem): Problem;
}

/** Reads the user's corrections, if there are any; says what is wrong and returns null when the file cannot be used at all. */
export function correctionsOf(path: string | undefined, terminal: Terminal): Corrections | null {
  const inFile = ({ line, problem, needed }: LineProblem): Problem => ({
    path: `${basename(path ?? '')}:${line}`,
    problem,
    needed,
  });
  if (path === undefined) return { lines: [], problems: [], hash: null, inFile };
  return orComplaint(() => {
    const text = ownText(path);
    const { lines, problems } = parseCorrections(text);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return { lines, problems: problems.map(inFile), hash, inFile };
  }, terminal);
}
