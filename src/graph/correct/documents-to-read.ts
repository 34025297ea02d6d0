import type { DocumentRow } from '../../model/document.ts';
import { typeOfKey } from '../../model/entity.ts';
import type { Posting, Postings, Window } from '../../model/graph.ts';
import type { Corrector } from './correct.ts';
import type { Way } from './correction-way.ts';

/**
 * The documents (by index) of which the postings do not say enough to correct them: where a line speaks of a surface or a
 * place; where two keys that become one share a unit, and so perhaps a mention; with the window `section`, where what a
 * heading lends may change.
 */
export function documentsToRead(
  postings: Postings,
  rows: readonly DocumentRow[],
  window: Window,
  corrector: Pick<Corrector, 'way'>,
): Set<number> {
  const toRead = new Set<number>();
  const arrivals = new Map<string, string[]>();
  for (const [key, places] of Object.entries(postings)) {
    const way = corrector.way(key);
    if (!way) continue;
    const isSpokenOf = speaksOf(key, way, window);
    for (const document of new Set(places.map(([document]) => document)))
      if (isSpokenOf(rows[document]!)) toRead.add(document);
    if (way.end !== null && way.end !== key) arrivals.set(way.end, [...(arrivals.get(way.end) ?? []), key]);
  }
  for (const [end, keys] of arrivals) {
    const joined = [...(Object.hasOwn(postings, end) ? [end] : []), ...keys];
    for (const document of documentsShared(
      joined.map((key) => postings[key]!),
      window,
    ))
      toRead.add(document);
  }
  return toRead;
}

function speaksOf(key: string, { end, bySurface, documents }: Way, window: Window): (row: DocumentRow) => boolean {
  const lends = window === 'section' && (end === null || typeOfKey(end) !== typeOfKey(key));
  if (bySurface || lends) return () => true;
  return ({ id, path }) => documents.has(id) || documents.has(path);
}

/** Documents with a unit in two of the lists of places; with the window `section`, all in two of them. */
function documentsShared(lists: ReadonlyArray<readonly Posting[]>, window: Window): Set<number> {
  const shared = new Set<number>();
  const seen = new Set<string>();
  for (const list of lists) {
    const own = list.map(([document, unit]) => (window === 'section' ? `${document}` : `${document} ${unit}`));
    for (const [place, name] of own.entries()) if (seen.has(name)) shared.add(list[place]![0]);
    for (const name of own) seen.add(name);
  }
  return shared;
}
