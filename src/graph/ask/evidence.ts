import type { Posting, Postings } from '../../model/graph.ts';

/** `[document index, unit index]`, as in the postings, and the heading where an entity stands only there. */
export type Place = Readonly<Posting>;

/**
 * The units that link two nodes: those in the postings of both (each sorted by document, then unit), but for those in
 * which both stand only in headings above. A heading comes with it where one of the two stands only in it. A key without
 * postings has none.
 */
export function evidence(postings: Postings, a: string, b: string): Place[] {
  const left = placesOf(postings, a);
  const right = placesOf(postings, b);
  const shared: Place[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [one, other] = [left[i]!, right[j]!];
    const order = one[0] - other[0] || one[1] - other[1];
    if (order === 0 && isOwn(one)) shared.push(other);
    else if (order === 0 && isOwn(other)) shared.push(one);
    if (order <= 0) i += 1;
    if (order >= 0) j += 1;
  }
  return shared;
}

/** Whether the entity stands in the unit's own words. */
export function isOwn([, , heading]: Place): boolean {
  return heading === undefined;
}

/** The units a node stands in. */
export function placesOf(postings: Postings, node: string): readonly Place[] {
  return Object.hasOwn(postings, node) ? postings[node]! : [];
}

/** The same places, the document with the most of them first (ties: the earlier one), units in reading order. */
export function strongestSourceFirst(places: readonly Place[]): Place[] {
  const counts = new Map<number, number>();
  for (const [document] of places) counts.set(document, (counts.get(document) ?? 0) + 1);
  return [...places].sort((a, b) => counts.get(b[0])! - counts.get(a[0])! || a[0] - b[0] || a[1] - b[1]);
}

/** Where some nodes stand, document by document: how many of them, and the first place; the document with most of them first, ties in order. */
export function standingIn(
  postings: Postings,
  nodes: readonly string[],
): Array<{ document: number; nodes: number; first: Place }> {
  const rows = new Map<number, { document: number; nodes: number; first: Place }>();
  for (const node of nodes) {
    const met = new Set<number>();
    for (const place of placesOf(postings, node)) {
      const [document, unit] = place;
      const row = rows.get(document) ?? { document, nodes: 0, first: place };
      if (unit < row.first[1]) row.first = place;
      if (!met.has(document)) row.nodes += 1;
      met.add(document);
      rows.set(document, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.nodes - a.nodes || a.document - b.document);
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
