import type { AnnotatedDocument, DocumentRow } from './document.ts';
import type { KnowledgeGraph, Layout, Mentions, Postings } from './graph.ts';
import type { Report } from './report.ts';

/** Everything a build found: the files of `graph/`, in memory. */
export interface Bundle {
  graph: KnowledgeGraph;
  layout: Layout;
  /** In the order of `documents.json`; the indices in `postings` point here. */
  documents: AnnotatedDocument[];
  postings: Postings;
  /** Null in a bundle of an earlier version. */
  mentions: Mentions | null;
  report: Report;
}

/** What the explorer opens with: everything but the documents' text and what is read when it is asked for. */
export interface BundleIndex {
  graph: KnowledgeGraph;
  layout: Layout;
  documents: DocumentRow[];
  postings: Postings;
}
