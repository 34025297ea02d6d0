import { type FactGraph, factGraph } from '../graph/facts.ts';
import type { BundleIndex } from '../model/bundle.ts';
import type { AnnotatedDocument, DocumentRow } from '../model/document.ts';
import type { Layout, Postings, Window } from '../model/graph.ts';
import { firstMinimum } from './filters/steps.ts';

/** A bundle ready to be looked at. Never changes while the page is open. */
export interface World {
  /** Address the bundle's files are under, relative to the page, with a slash at the end. */
  base: string;
  graph: FactGraph;
  layout: Layout;
  documents: readonly DocumentRow[];
  /** Index into `documents` by id. */
  documentIndex: ReadonlyMap<string, number>;
  postings: Postings;
  /** What the links were counted over. */
  window: Window;
  /** The strength below which links are hidden at first sight: 0 unless there are too many to see. */
  minimum: number;
  /** A document of the bundle with its mentions as corrections leave them; the same object for the same document. */
  amend(document: AnnotatedDocument): AnnotatedDocument;
}

/** Makes the world of a bundle that was read from `base`. */
export function makeWorld(base: string, { graph, layout, documents, postings }: BundleIndex): World {
  const documentIndex = new Map(documents.map(({ id }, index) => [id, index]));
  const minimum = firstMinimum(graph.edges.map(({ attributes }) => attributes.weight));
  const { window } = graph.attributes.recipe;
  return {
    base,
    graph: factGraph(graph),
    layout,
    documents,
    documentIndex,
    postings,
    window,
    minimum,
    amend: (document) => document,
  };
}
