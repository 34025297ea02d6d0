import type { DocumentRow } from '../../model/document.ts';
import type { Postings, Window } from '../../model/graph.ts';
import type { FactGraph } from '../facts.ts';

/** Where entities stand: what sentences are found by. */
export interface Located {
  postings: Postings;
  /** In order; the indices in the postings point here. */
  documents: readonly DocumentRow[];
  window: Window;
}

/** All a build counted, without a word of a text: what a tour is planned from. */
export interface Counted extends Located {
  graph: FactGraph;
  /** The documents that were counted, by index: all, or those of a slice. */
  chosen: ReadonlySet<number>;
}
