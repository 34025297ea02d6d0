import type { Candidate } from '../candidate.ts';
import type { Dictionary } from '../lexicon/dictionary.ts';
import { shadowOf } from '../shadow.ts';
import type { Reading } from '../reading.ts';

/**
 * The cities that stand at the head of their districts' names and are no words of their own there (苏州工业园区): a name
 * that holds the city's name mentions the city as well.
 */
export function citiesOfDistricts(
  { shadow }: Reading,
  candidates: readonly Candidate[],
  dictionary: Dictionary,
): Candidate[] {
  const districts = candidates.filter(({ type, entry }) => type === 'district' && entry?.facts.city !== undefined);
  if (districts.length === 0) return [];
  const cityStarts = new Set(candidates.filter(({ type }) => type === 'city').map(({ start }) => start));
  return districts.flatMap(({ start, end, entry }): Candidate[] => {
    const { city } = entry!.facts;
    if (cityStarts.has(start)) return [];
    const name = shadowOf(String(city));
    const line = dictionary.named(name).find((named) => named.type === 'city');
    if (!line || end - start <= name.length || !shadow.startsWith(name, start)) return [];
    cityStarts.add(start);
    return [{ type: 'city', start, end: start + name.length, rule: 'lexicon', score: 0.9, entry: line }];
  });
}
