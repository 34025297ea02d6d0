import type { DocumentRow } from '../../model/document.ts';
import type { Postings, Window } from '../../model/graph.ts';
import type { FactGraph } from '../facts.ts';

/** All a build counted, without a word of a text: what a tour is planned from. */
export interface Counted {
  graph: FactGraph;
  postings: Postings;
  /** In order; the indices in the postings point here. */
  documents: readonly DocumentRow[];
  window: Window;
}
