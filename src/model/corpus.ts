import type { AnnotatedDocument } from './document.ts';
import type { Entity } from './entity.ts';

/** All documents with their mentions, and the entities those mentions name: everything a graph is counted from. */
export interface Corpus {
  /** Sorted by path, then id. */
  documents: AnnotatedDocument[];
  /** By key; holds every entity that is mentioned and no other. */
  entities: ReadonlyMap<string, Entity>;
}
