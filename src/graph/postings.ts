import type { Corpus } from '../model/corpus.ts';
import type { Postings } from '../model/graph.ts';
import { sentenceEntities } from './count.ts';

/** Where each entity is mentioned: by node key (in code-unit order) its `[document, sentence]` index pairs, sorted. */
export function buildPostings(corpus: Corpus): Postings {
  const places = new Map<string, Postings[string]>();
  for (const [document, annotated] of corpus.documents.entries()) {
    for (const [sentence, entities] of sentenceEntities(annotated).entries()) {
      for (const key of entities) {
        const known = places.get(key);
        if (known) known.push([document, sentence]);
        else places.set(key, [[document, sentence]]);
      }
    }
  }
  const postings: Postings = Object.create(null);
  for (const key of [...places.keys()].sort()) postings[key] = places.get(key)!;
  return postings;
}
