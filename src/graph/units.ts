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
  const named = document.sentences.map(() => new Set<string>());
  for (const { sentence, entity } of document.mentions) named[sentence]?.add(entity);
  const units = document.units ?? named.map((_, sentence) => [sentence]);
  return units.map((unit) => entitiesOf(unit, window, (sentence) => named[sentence]!));
}

/** What of a unit is evidence, by index among the document's sentences. */
export interface UnitParts {
  /** Headings that lend it one of the entities, outermost first. */
  headings: number[];
  /** Its own sentence; of a paragraph or document those that name one of the entities. */
  sentences: number[];
}

/** The parts of a unit in which some entities stand. A bundle of the window `sentence` has sentences for units. */
export function partsOf(
  document: AnnotatedDocument,
  window: Window,
  unit: number,
  entities: ReadonlySet<string>,
): UnitParts {
  const members = document.units?.[unit] ?? [unit];
  if (window === 'sentence') return { headings: [], sentences: members };
  const named = new Map(members.map((sentence) => [sentence, new Set<string>()]));
  for (const { sentence, entity } of document.mentions) named.get(sentence)?.add(entity);
  if (window === 'section') {
    const { lent } = entitiesOf(members, window, (sentence) => named.get(sentence)!);
    const lenders = new Set(lent.filter(([entity]) => entities.has(entity)).map(([, heading]) => heading));
    return { headings: members.filter((sentence) => lenders.has(sentence)), sentences: members.slice(-1) };
  }
  return {
    headings: [],
    sentences: members.filter((sentence) => [...named.get(sentence)!].some((entity) => entities.has(entity))),
  };
}

type NamedIn = (sentence: number) => ReadonlySet<string>;

function entitiesOf(unit: readonly number[], window: Window, namedIn: NamedIn): UnitEntities {
  if (window !== 'section') return { own: [...new Set(unit.flatMap((sentence) => [...namedIn(sentence)]))], lent: [] };
  const own = [...namedIn(unit.at(-1)!)];
  return { own, lent: own.length > 0 ? lentBy(unit.slice(0, -1), own, namedIn) : [] };
}

function lentBy(headings: readonly number[], own: readonly string[], namedIn: NamedIn): UnitEntities['lent'] {
  const types = new Set(own.map(typeOfKey));
  const lent: UnitEntities['lent'] = [];
  for (const heading of headings.toReversed()) {
    const fresh = [...namedIn(heading)].filter((entity) => !types.has(typeOfKey(entity)));
    for (const entity of fresh) lent.push([entity, heading]);
    for (const entity of fresh) types.add(typeOfKey(entity));
  }
  return lent;
}
