import type { CorrectionLine, LineProblem } from '../../model/correction.ts';
import type { StreamedCorpus } from '../../model/corpus.ts';
import type { AnnotatedDocument, Mention } from '../../model/document.ts';
import { type Entity, type EntityType, typeOfKey } from '../../model/entity.ts';
import { correctedEntities } from './corrected-entities.ts';
import { type CorrectionPlan, foldedSurface, planCorrections, type Rejection } from './correction-plan.ts';
import { type Way, wayOf } from './correction-way.ts';
import { rejectionsIn } from './rejections.ts';
import { refuseTakenNames } from './taken-names.ts';

/** Corrections at work on documents that come one at a time. */
export interface Corrector {
  /** Lines that contradict others or take another entity's name, in order; nothing is done for them. */
  refused: LineProblem[];
  /** The document with its mentions corrected: moved to other keys or taken away; nothing else changes. */
  document(document: AnnotatedDocument): AnnotatedDocument;
  /** The way of a key's mentions as far as it is the same for all of them; null where no line speaks of the key. */
  way(key: string): Way | null;
  /** Stands for a document with mentions of `key` that all go its way to the end: given instead of its text. */
  goThrough(key: string): void;
  /** The entities that the documents given so far mention, by key, with their names and facts corrected. */
  entities(): Map<string, Entity>;
  /** Lines that touched no mention of the documents given so far, in order. */
  unmatched(): LineProblem[];
}

/**
 * Prepares corrections for documents whose mentions name `entities` (by key, as they are before correction). What is
 * corrected already stays as it is, so doing it twice does no more than once.
 */
export function corrector(lines: readonly CorrectionLine[], entities: ReadonlyMap<string, Entity>): Corrector {
  const plan = planCorrections(lines);
  const refused = [...plan.refused, ...refuseTakenNames(plan.fates, entities)].sort(byLine);
  const matched = new Set<number>();
  const mentioned = new Set<string>();
  const places = new Map<string, Rejection[]>();
  for (const rejection of plan.rejections)
    places.set(rejection.document, [...(places.get(rejection.document) ?? []), rejection]);

  const placed = new Set(plan.rejections.map(({ key }) => key));
  const way = (key: string): Way | null => (plan.fates.has(key) || placed.has(key) ? wayOf(key, plan) : null);

  return {
    refused,
    document(document) {
      const here = [...(places.get(document.id) ?? []), ...(places.get(document.path) ?? [])];
      const mentions = correctedMentions(document, plan, here, matched);
      for (const { entity } of mentions) mentioned.add(entity);
      return { ...document, mentions };
    },
    way,
    goThrough(key) {
      const { end, lines: taken } = way(key) ?? { end: key, lines: [] };
      for (const line of taken) matched.add(line);
      if (end !== null) mentioned.add(end);
    },
    entities: () => correctedEntities(entities, plan.fates, mentioned),
    unmatched() {
      const idle = new Set([...refused, ...plan.repeated].map(({ line }) => line));
      const silent = lines.filter(({ line }) => !idle.has(line) && !matched.has(line));
      return [
        ...plan.repeated,
        ...silent.map(({ line }) => ({
          line,
          problem: 'matches nothing in these documents',
          needed: NEEDED,
          clash: { kind: 'unmatched' as const },
        })),
      ].sort(byLine);
    },
  };
}

const NEEDED = 'key, surface and place as they are in the network, or no such line';

/** A corpus as it is after correction. */
export interface CorrectedCorpus {
  /** Its entities are known when its documents have been gone through once. */
  corpus: StreamedCorpus;
  refused: Corrector['refused'];
  /** As far as documents have been gone through. */
  unmatched: Corrector['unmatched'];
}

/** Corrects a corpus while its documents are gone through, and keeps the entities of these types only. */
export function correctCorpus(
  { documents, entities }: StreamedCorpus,
  lines: readonly CorrectionLine[],
  types: readonly EntityType[],
): CorrectedCorpus {
  const { document, refused, unmatched, ...after } = corrector(lines, entities);
  const isKept = (key: string): boolean => types.includes(typeOfKey(key));
  return {
    corpus: {
      documents: {
        *[Symbol.iterator]() {
          for (const each of documents) {
            const corrected = document(each);
            yield { ...corrected, mentions: corrected.mentions.filter(({ entity }) => isKept(entity)) };
          }
        },
      },
      get entities() {
        return new Map([...after.entities()].filter(([key]) => isKept(key)));
      },
    },
    refused,
    unmatched,
  };
}

function correctedMentions(
  document: AnnotatedDocument,
  { fates }: CorrectionPlan,
  here: readonly Rejection[],
  matched: Set<number>,
): Mention[] {
  const rejections = rejectionsIn(document, here);
  const follow = (mention: Mention): string | null => {
    let key = mention.entity;
    for (;;) {
      const rejected = rejections.of(key, mention);
      for (const { line } of rejected) matched.add(line);
      if (rejected.length > 0) return null;
      if (!fates.has(key)) return key;
      const fate = fates.of(key, foldedSurface(document.text.slice(mention.start, mention.end)));
      if (!fate) return key;
      matched.add(fate.line);
      if (fate.target === null) return null;
      key = fate.target;
    }
  };
  const taken = new Set<string>();
  return document.mentions.flatMap((mention) => {
    const entity = follow(mention);
    const place = `${mention.start}\t${mention.end}\t${entity}`;
    if (entity === null || taken.has(place)) return [];
    taken.add(place);
    return [entity === mention.entity ? mention : { ...mention, entity }];
  });
}

function byLine(a: LineProblem, b: LineProblem): number {
  return a.line - b.line;
}
