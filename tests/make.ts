import { buildGraph } from '../src/graph/build.ts';
import { countCoMentions } from '../src/graph/count/count.ts';
import type { Corpus } from '../src/model/corpus.ts';
import type { AnnotatedDocument, BlockRole, Copy, Mention, Sentence } from '../src/model/document.ts';
import { type Entity, typeOfKey } from '../src/model/entity.ts';
import type { KnowledgeGraph, Recipe } from '../src/model/graph.ts';

/**
 * A document to make: each sentence is the list of the entity keys it mentions, in order; a key may come twice. A mention
 * that reads otherwise than its entity's name is `key|surface`; the surface is one of the entity's aliases.
 */
export interface MadeDocument {
  id?: string;
  title?: string;
  date?: string | null;
  duplicateOf?: string | undefined;
  copies?: Copy[];
  sentences: string[][];
  /** Roles of the sentences; those not given are of a paragraph. */
  roles?: BlockRole[];
  /** Units of another window than `sentence`. */
  units?: number[][];
}

/** A corpus whose sentences read "甲、乙。": the names of the entities they mention, with true offsets. */
export function makeCorpus({ documents }: { documents: MadeDocument[] }): Corpus {
  const entities = new Map<string, Entity>();
  for (const [key, surface] of documents.flatMap(({ sentences }) => sentences.flat()).map(parted)) {
    const entity = entities.get(key) ?? makeEntity(key);
    if (surface !== entity.name) entity.aliases = [...new Set([...entity.aliases, surface])].sort();
    entities.set(key, entity);
  }
  return { documents: documents.map(makeDocument), entities };
}

export const RECIPE: Recipe = {
  version: '0.0.0',
  lexicon: 'none',
  corrections: null,
  window: 'sentence',
  types: ['city', 'company', 'technology', 'policy'],
  seed: 1,
};

/** The graph of a corpus as a build would make it. */
export function makeGraph({ documents, entities }: Corpus, recipe: Recipe = RECIPE): KnowledgeGraph {
  return buildGraph(countCoMentions(documents, recipe.window), entities, recipe);
}

function makeDocument(
  { sentences: lists, duplicateOf, copies, roles = [], units, ...given }: MadeDocument,
  number: number,
): AnnotatedDocument {
  const id = given.id ?? `d${number}`;
  const sentences: Sentence[] = [];
  const mentions: Mention[] = [];
  let text = '';
  for (const [sentence, keys] of lists.entries()) {
    const start = text.length;
    for (const [place, [entity, name]] of keys.map(parted).entries()) {
      if (place > 0) text += '、';
      mentions.push({ entity, start: text.length, end: text.length + name.length, sentence, rule: 'made', score: 1 });
      text += name;
    }
    text += '。';
    sentences.push({ start, end: text.length, role: roles[sentence] ?? 'paragraph' });
  }
  const facts = {
    id,
    path: `${id}.txt`,
    title: given.title ?? `Document ${number}`,
    date: given.date ?? null,
    source: null,
    url: null,
    language: 'zh',
    encoding: 'utf-8',
    sha256: id,
    characters: text.length,
  };
  return {
    ...facts,
    ...(duplicateOf === undefined ? {} : { duplicateOf }),
    ...(copies === undefined ? {} : { copies }),
    text,
    sentences,
    mentions,
    ...(units ? { units } : {}),
  };
}

function makeEntity(key: string): Entity {
  return { key, type: typeOfKey(key), name: nameOf(key), aliases: [], facts: {} };
}

function nameOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

function parted(mention: string): [key: string, surface: string] {
  const [key, surface] = mention.split('|');
  return [key!, surface ?? nameOf(key!)];
}
