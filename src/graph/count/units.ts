import type { AnnotatedDocument } from '../../model/document.ts';
import { typeOfKey } from '../../model/entity.ts';
import type { Posting, Window } from '../../model/graph.ts';

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
 * the sentence what the sentence leaves unsaid:
 *
 * - only entities of types the sentence does not name itself, and of each type only those of the nearest heading that
 *   names any: under "上海 / 苏州分会场" a sentence belongs to 苏州, and one that names 北京 to 北京;
 * - only entities the text under the heading keeps to: of the sentences there that name the type, the heading among them,
 *   at least half name this one. The title of a round-up, whose items each have a company of their own, lends none. Of
 *   technologies, which hold one another (sensors under a heading on sensing), this is asked of the title alone;
 * - nothing from a heading that says several things, parted by a semicolon;
 * - a sentence that names nothing is lent nothing.
 *
 * What is lent is linked with what the sentence names, never with what else is lent: two headings are linked where the
 * one stands under the other, once, and not again by every sentence below both.
 *
 * Of the other windows everything in a unit is its own.
 */
export function unitEntities(document: AnnotatedDocument, window: Window): UnitEntities[] {
  const named = document.sentences.map(() => new Set<string>());
  for (const { sentence, entity } of document.mentions) named[sentence]?.add(entity);
  const units = document.units ?? named.map((_, sentence) => [sentence]);
  if (window !== 'section') {
    return units.map((unit) => ({ own: [...new Set(unit.flatMap((sentence) => [...named[sentence]!]))], lent: [] }));
  }
  const keepsTo = keeping(document, units, named);
  return units.map((unit) => {
    const own = [...named[unit.at(-1)!]!];
    return { own, lent: own.length > 0 ? lentBy(unit.slice(0, -1), own, named, keepsTo) : [] };
  });
}

/** What of a unit is evidence, by index among the document's sentences. */
export interface UnitParts {
  /** The heading that lends it one of the entities. */
  heading: number | null;
  /** Its own sentence; of a paragraph or document those that name one of the entities. */
  sentences: number[];
}

/** The sentence a unit is, alone or under its headings; null where it is made of several. */
export function ownSentence(window: Window, [, unit]: Readonly<Posting>): number | null {
  return window === 'sentence' || window === 'section' ? unit : null;
}

/** The parts of the unit at a place in which some entities stand. */
export function partsOf(
  { units, mentions }: Pick<AnnotatedDocument, 'units' | 'mentions'>,
  window: Window,
  place: Readonly<Posting>,
  entities: ReadonlySet<string>,
): UnitParts {
  const [, unit, heading = null] = place;
  const own = ownSentence(window, place);
  if (own !== null) return { heading, sentences: [own] };
  const members = new Set(units?.[unit]);
  const naming = mentions.filter(({ sentence, entity }) => members.has(sentence) && entities.has(entity));
  return { heading: null, sentences: [...new Set(naming.map(({ sentence }) => sentence))].sort((a, b) => a - b) };
}

type Named = readonly ReadonlySet<string>[];

function lentBy(
  headings: readonly number[],
  own: readonly string[],
  named: Named,
  keepsTo: (heading: number, entity: string) => boolean,
): UnitEntities['lent'] {
  const types = new Set(own.map(typeOfKey));
  const lent: UnitEntities['lent'] = [];
  for (const heading of headings.toReversed()) {
    const fresh = [...named[heading]!].filter((entity) => !types.has(typeOfKey(entity)));
    for (const entity of fresh) {
      types.add(typeOfKey(entity));
      if (keepsTo(heading, entity)) lent.push([entity, heading]);
    }
  }
  return lent;
}

/** Whether a heading lends an entity it names: see `unitEntities`. */
function keeping(
  { text, sentences }: AnnotatedDocument,
  units: readonly number[][],
  named: Named,
): (heading: number, entity: string) => boolean {
  const counts = named.map(() => new Map<string, number>());
  for (const unit of units) {
    const entities = named[unit.at(-1)!]!;
    const types = new Set([...entities].map(typeOfKey));
    for (const sentence of unit) {
      for (const item of [...types, ...entities]) counts[sentence]!.set(item, (counts[sentence]!.get(item) ?? 0) + 1);
    }
  }
  return (heading, entity) => {
    const { start, end, role } = sentences[heading]!;
    if (/[；;]/.test(text.slice(start, end))) return false;
    const type = typeOfKey(entity);
    if (type === 'technology' && role !== 'title') return true;
    return 2 * counts[heading]!.get(entity)! >= counts[heading]!.get(type)!;
  };
}
