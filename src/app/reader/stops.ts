import { evidence } from '../../graph/ask/evidence.ts';
import { partsOf } from '../../graph/count/units.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import type { Postings, Window } from '../../model/graph.ts';

/** What is followed through a document: every mention, those of one entity, or the sentences two share. */
export type Route =
  | { kind: 'all' }
  | { kind: 'entity'; entity: string }
  | { kind: 'pair'; nodes: readonly [string, string] };

/** One place on the way through a document. */
export interface Stop {
  /** Offset into the text. */
  start: number;
  sentence: number;
}

/** The places a route leads to, in reading order. */
export function stopsOf(document: AnnotatedDocument, route: Route, shared: readonly number[]): Stop[] {
  if (route.kind === 'pair')
    return shared.map((sentence) => ({ start: document.sentences[sentence]!.start, sentence }));
  return document.mentions
    .filter(({ entity }) => route.kind === 'all' || entity === route.entity)
    .map(({ start, sentence }) => ({ start, sentence }));
}

/**
 * The sentences of a document in which two nodes stand together, by index, ascending; of units of several sentences those
 * that name one of the two. `index` is the document's in `documents.json`.
 */
export function sharedSentences(
  document: AnnotatedDocument,
  index: number,
  postings: Postings,
  window: Window,
  nodes: readonly [string, string],
): number[] {
  const both = new Set(nodes);
  const sentences = evidence(postings, ...nodes)
    .filter(([place]) => place === index)
    .flatMap((place) => partsOf(document, window, place, both).sentences);
  return [...new Set(sentences)].filter((sentence) => sentence < document.sentences.length).sort((a, b) => a - b);
}
