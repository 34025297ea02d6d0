import type { Candidate } from './candidate.ts';
import { knownFrom } from './known.ts';
import type { NameType } from './lexicon.ts';

/** On equal stretches the earlier type wins. */
const PRECEDENCE: readonly NameType[] = [
  'policy',
  'event',
  'organisation',
  'product',
  'company',
  'media',
  'technology',
  'city',
  'district',
  'region',
  'person',
  'generic',
];

/** What may stand inside what: a city in a policy's title or a district's name, a company in a product's name. */
const NESTED: Partial<Record<NameType, NameType>> = { policy: 'city', district: 'city', product: 'company' };

/**
 * Lets overlapping candidates compete: the longest name wins, then the type that comes first, then a lexicon line, then
 * the score. Candidates of one rule on one stretch stand for several entities and stay together. In order of start.
 */
export function chooseLongest(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      PRECEDENCE.indexOf(a.type) - PRECEDENCE.indexOf(b.type) ||
      Number(b.entry !== undefined) - Number(a.entry !== undefined) ||
      b.score - a.score ||
      a.start - b.start,
  );
  const all = knownFrom(candidates);
  const taken = new Map<number, Candidate>();
  const chosen: Candidate[] = [];
  const isFree = (candidate: Candidate): boolean => {
    for (let at = candidate.start; at < candidate.end; at++) if (taken.has(at)) return false;
    return true;
  };
  for (const candidate of ranked) {
    const holder = taken.get(candidate.start);
    const sharesPlace =
      holder?.start === candidate.start &&
      holder.end === candidate.end &&
      holder.type === candidate.type &&
      holder.rule === candidate.rule;
    if (sharesPlace ? nameOf(holder) === nameOf(candidate) : !isFree(candidate)) continue;
    for (let at = candidate.start; at < candidate.end; at++) taken.set(at, candidate);
    chosen.push(candidate);
  }
  const nested = chosen.flatMap((outer) => {
    const type = NESTED[outer.type];
    if (!type) return [];
    const inside = all.within(outer).filter((c) => c.end - c.start < outer.end - outer.start);
    return chooseLongest(inside).filter((c) => c.type === type);
  });
  return [...chosen, ...nested].sort((a, b) => a.start - b.start || b.end - a.end);
}

function nameOf({ entry, name }: Candidate): string | undefined {
  return entry?.name ?? name;
}
