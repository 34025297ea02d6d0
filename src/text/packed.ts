import type { Candidate } from './candidate.ts';
import type { Entry, Lexicon, NameType } from './lexicon/lexicon.ts';
import type { Rule } from './rule.ts';

/** A candidate as plain data: its lexicon line by number, −1 for none; the name it bears, null for its surface. */
export type PackedCandidate = [
  type: NameType,
  start: number,
  end: number,
  rule: Rule,
  score: number,
  line: number,
  name: string | null,
];

/** Turns candidates into plain data and back, for the same lexicon only. */
export function packerOf({ entries }: Lexicon): {
  pack(candidate: Candidate): PackedCandidate;
  unpack(packed: PackedCandidate): Candidate;
} {
  const lines = new Map<Entry, number>(entries.map((entry, line) => [entry, line]));
  return {
    pack: ({ type, start, end, rule, score, entry, name }) => [
      type,
      start,
      end,
      rule,
      score,
      entry ? lines.get(entry)! : -1,
      name ?? null,
    ],
    unpack: ([type, start, end, rule, score, line, name]) => ({
      type,
      start,
      end,
      rule,
      score,
      ...(line < 0 ? {} : { entry: entries[line]! }),
      ...(name === null ? {} : { name }),
    }),
  };
}
