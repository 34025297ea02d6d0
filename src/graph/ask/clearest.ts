import type { Postings } from '../../model/graph.ts';
import type { Printed } from '../count/copies.ts';
import type { Place } from './evidence.ts';

/**
 * Of each list of evidence the piece that says most of its two entities: the one whose unit names the fewest entities,
 * and so adds most to the weight of the link; of equals the first. Undefined for an empty list.
 */
export function clearest(postings: Postings, lists: readonly (readonly Printed[])[]): Array<Printed | undefined> {
  const counts = new Map<number, number>();
  for (const { place } of lists.flat()) counts.set(numbered(place), 0);
  for (const places of Object.values(postings)) {
    for (const place of places) {
      const count = counts.get(numbered(place));
      if (count !== undefined) counts.set(numbered(place), count + 1);
    }
  }
  const size = ({ place }: Printed) => counts.get(numbered(place))!;
  return lists.map((list) => {
    const least = Math.min(...list.map(size));
    return list.find((piece) => size(piece) === least);
  });
}

/** Fewer than 2^26 units a document make one exact integer. */
function numbered([document, unit]: Place): number {
  return document * 2 ** 26 + unit;
}
