import type { Postings } from '../../model/graph.ts';
import { expectedCount, hypergeometricTail } from '../count/statistics.ts';
import type { FactGraph } from '../facts.ts';
import { isOwn, type Place, placesOf } from './evidence.ts';

/** A document in which two entities both stand. */
export interface SharedDocument {
  /** Index among the documents. */
  document: number;
  /** In how many of its units each stands. */
  units: readonly [number, number];
  /** The two units nearest to each other, and how many units they are apart. */
  nearest: readonly [Place, Place];
  distance: number;
}

/** What is known of two entities that are not linked. */
export interface Absence {
  /** In how many units each stands, and in how many documents. */
  units: readonly [number, number];
  documents: readonly [number, number];
  /** Units in which both stand only in headings above, which link nothing. */
  headings: number;
  /** How many units both would share by chance, were they independent: a·b/N. */
  expected: number;
  /** How probable it then is that they share none. */
  byChance: number;
  /** Where both stand: the nearest first, then the one with the most of both. */
  shared: SharedDocument[];
}

/**
 * Why two entities have no link: where each stands, where both do, and how little chance would make of it. The chance is that of
 * the hypergeometric distribution, as of `hypergeometricTail`.
 */
export function absence(graph: FactGraph, postings: Postings, a: string, b: string): Absence {
  const places = [placesOf(postings, a), placesOf(postings, b)] as const;
  const [left, right] = places.map(byDocument) as [ReturnType<typeof byDocument>, ReturnType<typeof byDocument>];
  const units = graph.getAttribute('corpus').units;
  const headings = inHeadings(...places);
  const [m, n] = [places[0].length - headings, places[1].length - headings];
  const total = units - headings;
  return {
    units: [places[0].length, places[1].length],
    documents: [left.size, right.size],
    headings,
    expected: total > 0 ? expectedCount(m, n, total) : 0,
    byChance: total > 0 ? 1 - hypergeometricTail(1, m, n, total) : 1,
    shared: [...left]
      .filter(([document]) => right.has(document))
      .map(([document, own]) => sharedDocument(document, own, right.get(document)!))
      .sort((x, y) => x.distance - y.distance || most(y) - most(x) || x.document - y.document),
  };
}

function sharedDocument(document: number, left: readonly Place[], right: readonly Place[]): SharedDocument {
  let nearest: readonly [Place, Place] = [left[0]!, right[0]!];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (apart([left[i]!, right[j]!]) < apart(nearest)) nearest = [left[i]!, right[j]!];
    if (left[i]![1] <= right[j]![1]) i += 1;
    else j += 1;
  }
  return { document, units: [left.length, right.length], nearest, distance: apart(nearest) };
}

function apart([one, other]: readonly [Place, Place]): number {
  return Math.abs(one[1] - other[1]);
}

function most({ units: [a, b] }: SharedDocument): number {
  return Math.min(a, b);
}

function byDocument(places: readonly Place[]): Map<number, Place[]> {
  const documents = new Map<number, Place[]>();
  for (const place of places) {
    const known = documents.get(place[0]);
    if (known) known.push(place);
    else documents.set(place[0], [place]);
  }
  return documents;
}

function inHeadings(left: readonly Place[], right: readonly Place[]): number {
  const lent = new Set(left.filter((place) => !isOwn(place)).map(([document, unit]) => `${document},${unit}`));
  return right.filter((place) => !isOwn(place) && lent.has(`${place[0]},${place[1]}`)).length;
}
