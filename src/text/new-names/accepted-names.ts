import type { NewName } from './accept.ts';
import type { Candidate } from '../candidate.ts';
import { standsAlone } from '../lexicon/dictionary.ts';
import { buildMatcher } from '../words/matcher.ts';
import type { Reading } from '../reading.ts';
import { shadowOf } from '../shadow.ts';

/** Finds the places in a document where believed new names stand, whatever rule found them first. */
export type FindAccepted = (reading: Reading) => AcceptedCandidate[];

export interface AcceptedCandidate extends Candidate {
  /** Whether it is believed where no rule proposes it. */
  spreads: boolean;
}

/** Makes the finder of these names: one matcher over their shadows. */
export function finderOf(names: readonly NewName[]): FindAccepted {
  const matcher = buildMatcher(names.map(({ name }) => shadowOf(name)));
  return (reading) => {
    const found: AcceptedCandidate[] = [];
    matcher.search(reading.shadow, (pattern, start, end) => {
      const { type, name, score, spreads } = names[pattern]!;
      if (SHORT_LATIN.test(name) && reading.text.slice(start, end) !== name) return;
      if (standsAlone(reading, start, end))
        found.push({ type, start, end, rule: 'accepted-name', score: Math.min(score, 0.9), name, spreads });
    });
    return found;
  };
}

/** As an English word in small letters it is no name. */
const SHORT_LATIN = /^[\x20-\x7e]{2,6}$/;
