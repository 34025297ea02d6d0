import type { Corpus } from '../model/corpus.ts';
import { type EntityType, typeOfKey } from '../model/entity.ts';

/** The corpus with the entities of these types only, and their mentions. */
export function keepTypes(corpus: Corpus, types: readonly EntityType[]): Corpus {
  const kept = new Set(types);
  return {
    documents: corpus.documents.map((document) => ({
      ...document,
      mentions: document.mentions.filter(({ entity }) => kept.has(typeOfKey(entity))),
    })),
    entities: new Map([...corpus.entities].filter(([, { type }]) => kept.has(type))),
  };
}
