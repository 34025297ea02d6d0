import type { Postings } from '../../model/graph.ts';
import { evidence, type Place, placesOf } from '../ask/evidence.ts';

/** What a document says of something: in how many of its units it stands, and the first of them. */
export interface DocumentCount {
  count: number;
  first: Place;
}

/** By document index: how often one node stands there, or two together. */
export function countsPerDocument(
  postings: Postings,
  nodes: readonly [string] | readonly [string, string],
): Map<number, DocumentCount> {
  const [a, b] = nodes;
  const counts = new Map<number, DocumentCount>();
  for (const place of b === undefined ? placesOf(postings, a) : evidence(postings, a, b)) {
    const known = counts.get(place[0]);
    if (known) known.count += 1;
    else counts.set(place[0], { count: 1, first: place });
  }
  return counts;
}
