import type { AnnotatedDocument } from '../../model/document.ts';
import type { Posting, Postings, Window } from '../../model/graph.ts';
import { unitEntities } from './units.ts';

/** Notes where each entity stands, a document at a time. */
export interface PostingsCollector {
  /** Documents are added in the order of `documents.json`. */
  add(document: AnnotatedDocument): void;
  /** By node key, in code-unit order. */
  postings(): Postings;
}

export function postingsCollector(window: Window): PostingsCollector {
  const places = new Map<string, Posting[]>();
  let index = 0;
  const note = (key: string, posting: Posting): void => {
    const known = places.get(key);
    if (known) known.push(posting);
    else places.set(key, [posting]);
  };
  return {
    add(document) {
      for (const [unit, { own, lent }] of unitEntities(document, window).entries()) {
        for (const key of own) note(key, [index, unit]);
        for (const [key, heading] of lent) note(key, [index, unit, heading]);
      }
      index++;
    },
    postings() {
      const postings: Postings = Object.create(null);
      for (const key of [...places.keys()].sort()) postings[key] = places.get(key)!;
      return postings;
    },
  };
}

/** The postings of a whole list of documents, in the order of `documents.json`. */
export function buildPostings(documents: Iterable<AnnotatedDocument>, window: Window): Postings {
  const collector = postingsCollector(window);
  for (const document of documents) collector.add(document);
  return collector.postings();
}
