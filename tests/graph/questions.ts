import { type FactGraph, factGraph } from '../../src/graph/facts.ts';
import type { Postings } from '../../src/model/graph.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import type { MadeDocument } from '../make.ts';

/** The graph and the postings of documents given as lists of entity keys. */
export function ask(documents: MadeDocument[]): { graph: FactGraph; postings: Postings } {
  const { graph, postings } = makeBundle(documents);
  return { graph: factGraph(graph), postings };
}
