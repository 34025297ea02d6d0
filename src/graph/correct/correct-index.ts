import type { CorrectionLine, LineProblem } from '../../model/correction.ts';
import type { AnnotatedDocument, DocumentRow, Mention } from '../../model/document.ts';
import { type Entity, typeOfKey } from '../../model/entity.ts';
import type { Mentions, Postings, Recipe, Window } from '../../model/graph.ts';
import { type Corrector, corrector } from './correct.ts';
import { documentsToRead } from './documents-to-read.ts';
import { GatheredPlaces } from '../count/gathered-places.ts';
import { unitEntities } from '../count/units.ts';

/** Where the entities of a bundle stand, without its texts. */
export interface EntityIndex {
  entities: ReadonlyMap<string, Entity>;
  postings: Postings;
  mentions: Mentions;
}

/** The same after correction. */
export interface CorrectedIndex extends EntityIndex {
  /** Of each key the index did not have: the one most of its mentions had. */
  origins: ReadonlyMap<string, string>;
  refused: LineProblem[];
  unmatched: LineProblem[];
}

/** Corrections ready to be applied to an index. */
export interface IndexCorrection {
  /** Ids of the documents that must be read for it; of all others the index knows enough. */
  toRead: string[];
  /** @param read gives each of these documents, with its mentions as they were before correction */
  apply(read: (id: string) => AnnotatedDocument): CorrectedIndex;
}

/**
 * Corrects an index as a build corrects its documents, with the same outcome: what `corrector` makes of the mentions,
 * found from the keys alone wherever all mentions of a key in a document fare alike.
 *
 * @param rows of `documents.json`, in order
 */
export function correctIndex(
  index: EntityIndex,
  rows: readonly DocumentRow[],
  { window, types }: Pick<Recipe, 'window' | 'types'>,
  lines: readonly CorrectionLine[],
): IndexCorrection {
  const at = corrector(lines, index.entities);
  const toRead = documentsToRead(index.postings, rows, window, at);
  const inOrder = [...toRead].sort((a, b) => a - b);
  const isKept = (key: string): boolean => types.includes(typeOfKey(key));
  return {
    toRead: inOrder.map((document) => rows[document]!.id),
    apply(read) {
      const documents = inOrder.map((number) => {
        const before = read(rows[number]!.id);
        const after = at.document(before);
        return { number, before, after: { ...after, mentions: after.mentions.filter(({ entity }) => isKept(entity)) } };
      });
      const found = new GatheredPlaces(index, touchedKeys(index.postings, documents, window, at));
      for (const key of Object.keys(index.postings)) moveKey(key, index, toRead, at, found);
      for (const { number, before, after } of documents) {
        for (const [unit, { own, lent }] of unitEntities(after, window).entries()) {
          for (const key of own) found.place(key, [number, unit]);
          for (const [key, heading] of lent) found.place(key, [number, unit, heading]);
        }
        const origins = new Map(before.mentions.map((mention) => [placeOf(mention), mention.entity]));
        for (const mention of after.mentions) found.mention(mention.entity, number, 1, origins.get(placeOf(mention))!);
      }
      return {
        ...found.sorted(isKept),
        get entities() {
          return new Map([...at.entities()].filter(([key]) => isKept(key)));
        },
        refused: at.refused,
        unmatched: at.unmatched(),
      };
    },
  };
}

interface ReadDocument {
  /** Its index among the rows. */
  number: number;
  before: AnnotatedDocument;
  after: AnnotatedDocument;
}

/** The keys that stand elsewhere after correction than before, or might. */
function touchedKeys(
  postings: Postings,
  documents: readonly ReadDocument[],
  window: Window,
  at: Corrector,
): ReadonlySet<string> {
  const touched = new Set<string>();
  for (const key of Object.keys(postings)) {
    const way = at.way(key);
    if (way) touched.add(key);
    if (way?.end) touched.add(way.end);
  }
  for (const { before, after } of documents) {
    const known = new Set(
      window === 'section' ? [] : before.mentions.map((mention) => `${placeOf(mention)} ${mention.entity}`),
    );
    for (const mention of after.mentions)
      if (!known.has(`${placeOf(mention)} ${mention.entity}`)) touched.add(mention.entity);
    if (window === 'section') for (const { entity } of before.mentions) touched.add(entity);
  }
  return touched;
}

/** Takes what a key has in the documents that need not be read to where it goes. */
function moveKey(
  key: string,
  { postings, mentions }: EntityIndex,
  toRead: ReadonlySet<number>,
  at: Corrector,
  found: GatheredPlaces,
): void {
  if (!found.touched.has(key)) {
    at.goThrough(key);
    return;
  }
  const way = at.way(key);
  const end = way ? way.end : key;
  let gone = false;
  for (const [document, times] of mentions[key]!) {
    if (toRead.has(document)) continue;
    gone = true;
    if (end !== null) found.mention(end, document, times, key);
  }
  if (gone) at.goThrough(key);
  if (end === null) return;
  for (const posting of postings[key]!) if (!toRead.has(posting[0])) found.place(end, posting);
}

function placeOf({ start, end }: Mention): string {
  return `${start} ${end}`;
}
