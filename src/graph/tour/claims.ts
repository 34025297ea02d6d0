import type { DocumentRow } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';
import { entitiesAt } from '../ask/entities-at.ts';
import { evidence, type Place, placesOf } from '../ask/evidence.ts';
import type { Located } from './counted.ts';
import type { Claim, Stop } from './stop.ts';

/** Words of so many documents are looked at to show a claim. */
const LOOKED_AT = 3;

/** The places where what a claim says stands; none for what a document is called. */
export function placesOfClaim({ postings }: Pick<Located, 'postings'>, { nodes, document }: Claim): Place[] {
  const [a, b] = nodes;
  if (a === undefined) return [];
  const places = b === undefined ? placesOf(postings, a) : evidence(postings, a, b);
  return places.filter((place) => document === undefined || place[0] === document);
}

/**
 * The documents, by index, whose text is needed to show the claims of some stops: for each claim those where it may be
 * said most clearly, in a unit of few entities that is no reprint; those needed anyway come first.
 */
export function documentsToRead(located: Located, stops: ReadonlyArray<Pick<Stop, 'claims'>>): Set<number> {
  const claims = stops.flatMap((stop) => stop.claims);
  const lists = claims.map((claim) => placesOfClaim(located, claim));
  const entities = entitiesAt(located.postings, lists.flat());
  const isPrinted = printedThere(located.documents, located.window);
  const wanted = new Set(claims.flatMap(({ document }) => (document === undefined ? [] : [document])));
  for (const places of lists) {
    const best = new Map<number, number>();
    for (const place of places) {
      const rank = entities(place) + (isPrinted(place) ? LATER : 0);
      best.set(place[0], Math.min(rank, best.get(place[0]) ?? Number.POSITIVE_INFINITY));
    }
    const known = [...best.keys()].filter((document) => wanted.has(document) && best.get(document)! < LATER).length;
    const fresh = [...best].filter(([document]) => !wanted.has(document)).sort(([a, x], [b, y]) => x - y || a - b);
    for (const [document] of fresh.slice(0, Math.max(0, LOOKED_AT - known))) wanted.add(document);
  }
  return wanted;
}

/** What reprints something comes after all that does not. */
const LATER = 1e6;

/** Whether the words at a place were printed elsewhere before: the document is a reprint, or the sentence a copy. */
export function printedThere(documents: readonly DocumentRow[], window: Window): (place: Place) => boolean {
  const copied = new Map<number, ReadonlySet<number>>();
  const copiesIn = (document: number) => {
    const known = copied.get(document) ?? new Set(documents[document]?.copies?.map(([sentence]) => sentence));
    copied.set(document, known);
    return known;
  };
  const bySentence = window === 'sentence' || window === 'section';
  return ([document, unit]) =>
    documents[document]?.duplicateOf !== undefined || (bySentence && copiesIn(document).has(unit));
}
