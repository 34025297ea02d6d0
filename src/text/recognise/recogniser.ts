import type { Candidate } from '../candidate.ts';
import type { Known } from '../known.ts';
import type { Enumeration } from '../lists.ts';
import type { NameJudge } from '../new-names/name-judge.ts';
import type { Reading } from '../reading.ts';

/** What a recogniser may look at: the document, the names believed so far, its enumerations, and what is too generic for a name. */
export interface Evidence {
  reading: Reading;
  known: Known;
  /** Names the lexicon knows that nothing around them supports. */
  doubtful: Known;
  enumerations: readonly Enumeration[];
  judge: NameJudge;
}

/** Finds names that stand in no lexicon, by where and how they are written. */
export type Recogniser = (evidence: Evidence) => Candidate[];
