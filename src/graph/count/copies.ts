import type { DocumentRow } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';
import type { Place } from '../ask/evidence.ts';

/** A sentence and its copies among the places asked about. */
export interface Printed {
  /** Where it was printed first, or the first of the places when that one is not among them. */
  place: Place;
  /** The other places it stands in, in the order given. */
  copies: Place[];
}

/**
 * Joins the places that hold copies of one sentence, in the order in which the first of each was given. Of the windows
 * `paragraph` and `document`, whose units are more than a sentence, every place stands for itself.
 *
 * @param documents the rows of `documents.json`, in order
 */
export function joinCopies(places: readonly Place[], documents: readonly DocumentRow[], window: Window): Printed[] {
  if (window === 'paragraph' || window === 'document') return places.map((place) => ({ place, copies: [] }));
  const origins = originsOf(places, documents);
  const groups = new Map<string, Printed>();
  for (const place of places) {
    const own = keyOf(place);
    const key = origins.get(own) ?? own;
    const group = groups.get(key);
    if (!group) groups.set(key, { place, copies: [] });
    else if (key === own) groups.set(key, { place, copies: [group.place, ...group.copies] });
    else group.copies.push(place);
  }
  return [...groups.values()];
}

/** Where the copied sentences of the documents concerned were printed first, by key. */
function originsOf(places: readonly Place[], documents: readonly DocumentRow[]): Map<string, string> {
  const indices = new Map(documents.map(({ id }, index) => [id, index]));
  const concerned = new Set(places.map(([document]) => document));
  return new Map(
    [...concerned].flatMap((document) =>
      (documents[document]?.copies ?? []).map(([sentence, first, original]): [string, string] => [
        keyOf([document, sentence]),
        keyOf([indices.get(first)!, original]),
      ]),
    ),
  );
}

function keyOf([document, unit]: Place): string {
  return `${document},${unit}`;
}
