import { newNameKey, type Proposals } from './accept.ts';
import type { Sighting } from '../sightings.ts';

/** In how many documents each unknown name stands, by `newNameKey`; spreads of parts are added up. */
export type Spread = Map<string, number>;

/** A name that stands in this many documents … */
const MANY = 8;
/** … should be proposed by this share of them. Measured: below it, nine of ten are words of the language or have several meanings. */
const SHARE = 0.2;

/** Counts the unknown names of one document. */
export function addToSpread(spread: Spread, sightings: readonly Sighting[]): void {
  const here = new Set(sightings.filter(({ known }) => !known).map(({ type, name }) => newNameKey(type, name)));
  for (const key of here) spread.set(key, (spread.get(key) ?? 0) + 1);
}

/** New names found in far more documents than give reason to believe them. */
export function doubtfulNames(proposals: Proposals, spread: Spread): ReadonlySet<string> {
  const doubtful = new Set<string>();
  for (const [key, documents] of spread) {
    const proposal = proposals.get(key);
    if (proposal && documents >= MANY && proposal.documents / documents < SHARE) doubtful.add(key);
  }
  return doubtful;
}

/**
 * Leaves the doubtful names out: companies altogether, technologies (acronyms mostly, which a document explains for itself)
 * where their own document does not propose them.
 */
export function withoutDoubtful(
  sightings: readonly Sighting[],
  doubtful: ReadonlySet<string>,
  isProposedHere: (key: string) => boolean,
): Sighting[] {
  return sightings.filter(({ type, name, known }) => {
    const key = newNameKey(type, name);
    return known || !doubtful.has(key) || (type === 'technology' && isProposedHere(key));
  });
}
