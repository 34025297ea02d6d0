import type { AnnotatedDocument } from '../model/document.ts';
import { typeOfKey } from '../model/entity.ts';
import type { Window } from '../model/graph.ts';

/** The entities of one unit, each once. */
export interface UnitEntities {
  /** Those its own words name, in order of first mention. */
  own: string[];
  /** Those only a heading above it names, each with the index of that heading among the sentences. */
  lent: Array<[entity: string, heading: number]>;
}

/**
 * The entities of each unit of a document, in the order of its units.
 *
 * Of the window `section` a unit is a sentence and the headings it stands under, the title the outermost. A heading lends
 * the sentence what the sentence leaves unsaid: its entities of the types the sentence itself does not name, and of each
 * type only those of the nearest heading that names any. So 上海 in the title reaches every sentence below it but those
 * that name a city themselves or stand under a heading that does. A sentence that names nothing is lent nothing. What is
 * lent is linked with what the sentence names, never with what else is lent: two headings are linked where the one stands
 * under the other, once, and not again by every sentence below both.
 *
 * Of the other windows everything in a unit is its own.
 */
export function unitEntities(document: AnnotatedDocument, window: Window): UnitEntities[] {
  const named = sentenceEntities(document);
  const units = document.units ?? named.map((_, sentence) => [sentence]);
  return units.map((unit) => {
    if (window !== 'section') return { own: [...new Set(unit.flatMap((sentence) => [...named[sentence]!]))], lent: [] };
    const own = [...named[unit.at(-1)!]!];
    return { own, lent: own.length > 0 ? lentBy(unit.slice(0, -1), own, named) : [] };
  });
}

function lentBy(
  headings: readonly number[],
  own: readonly string[],
  named: readonly Set<string>[],
): UnitEntities['lent'] {
  const types = new Set(own.map(typeOfKey));
  const lent: UnitEntities['lent'] = [];
  for (const heading of headings.toReversed()) {
    const fresh = [...named[heading]!].filter((entity) => !types.has(typeOfKey(entity)));
    for (const entity of fresh) lent.push([entity, heading]);
    for (const entity of fresh) types.add(typeOfKey(entity));
  }
  return lent;
}

function sentenceEntities({ sentences, mentions }: AnnotatedDocument): Set<string>[] {
  const sets = sentences.map(() => new Set<string>());
  for (const { sentence, entity } of mentions) sets[sentence]?.add(entity);
  return sets;
}
