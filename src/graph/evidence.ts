import type { Postings } from '../model/graph.ts';

/** `[document index, sentence index]`, as in the postings. */
export type Place = readonly [document: number, sentence: number];

/**
 * The sentences that mention both nodes: the intersection of their postings (each sorted by document, then sentence).
 * A key without postings has none.
 */
export function evidence(postings: Postings, a: string, b: string): Place[] {
  const left = placesOf(postings, a);
  const right = placesOf(postings, b);
  const shared: Place[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const order = left[i]![0] - right[j]![0] || left[i]![1] - right[j]![1];
    if (order === 0) shared.push(left[i]!);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return shared;
}

/** The sentences that mention a node. */
export function placesOf(postings: Postings, node: string): readonly Place[] {
  return Object.hasOwn(postings, node) ? postings[node]! : [];
}

/** The same places, the document with the most of them first (ties: the earlier one), sentences in reading order. */
export function strongestSourceFirst(places: readonly Place[]): Place[] {
  const counts = new Map<number, number>();
  for (const [document] of places) counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...places].sort((a, b) => counts.get(b[0])! - counts.get(a[0])! || a[0] - b[0] || a[1] - b[1]);
}

/** How many distinct nodes each document mentions, by document index. */
export function entitiesPerDocument(postings: Postings): Map<number, number> {
  const counts = new Map<number, number>();
  for (const places of Object.values(postings)) {
    for (const document of new Set(places.map(([index]) => index))) {
      counts.set(document, (counts.get(document) ?? 0) + 1);
    }
  }
  return counts;
}
