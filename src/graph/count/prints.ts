import type { AnnotatedDocument } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';

/** Where a unit was printed first. */
export interface Print {
  /** Id of that document, which is no reprint. */
  document: string;
  /** The same for units that are copies of one sentence. */
  key: string;
}

/**
 * Where each unit of a document was printed first, by index: a copied sentence in the document it is a copy of, any other
 * in the original of its document. Of the window `section` the unit's own sentence decides; paragraphs and documents as a
 * whole are copies only where their document is a reprint.
 */
export function firstPrints(document: AnnotatedDocument, window: Window): (unit: number) => Print {
  const own = document.duplicateOf ?? document.id;
  const copies = new Map<number, Print>();
  if (window === 'sentence' || window === 'section') {
    for (const [sentence, first, original] of document.copies ?? [])
      copies.set(sentence, { document: first, key: `${first} ${original}` });
  }
  return (unit) => copies.get(unit) ?? { document: own, key: `${document.id} ${unit}` };
}
