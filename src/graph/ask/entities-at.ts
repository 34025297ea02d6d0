import type { Postings } from '../../model/graph.ts';
import type { Place } from './evidence.ts';

/** How many entities stand at each of some places. */
export function entitiesAt(postings: Postings, asked: Iterable<Place>): (place: Place) => number {
  const counts = new Map<number, number>();
  for (const place of asked) counts.set(numbered(place), 0);
  for (const places of Object.values(postings)) {
    for (const place of places) {
      const count = counts.get(numbered(place));
      if (count !== undefined) counts.set(numbered(place), count + 1);
    }
  }
  return (place) => counts.get(numbered(place)) ?? 0;
}

/** Fewer than 2^26 units a document make one exact integer. */
function numbered([document, unit]: Place): number {
  return document * 2 ** 26 + unit;
}
