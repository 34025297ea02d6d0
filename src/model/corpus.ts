import type { AnnotatedDocument } from './document.ts';
import type { Entity } from './entity.ts';

/** All documents with their mentions, and the entities those mentions name: everything a graph is counted from. */
export interface Corpus<Documents extends Iterable<AnnotatedDocument> = AnnotatedDocument[]> {
  /** Sorted by path, then id. */
  documents: Documents;
  /** By key; holds every entity that is mentioned and no other. */
  entities: ReadonlyMap<string, Entity>;
}

/** A corpus whose documents come from elsewhere one at a time, once. */
export type StreamedCorpus = Corpus<Iterable<AnnotatedDocument>>;
