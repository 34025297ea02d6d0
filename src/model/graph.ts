import type { EntityType } from './entity.ts';

/** Facts of a node. No colour, no size, no position: those are looks, derived where it is drawn. */
export interface NodeAttributes {
  label: string;
  type: EntityType;
  aliases: string[];
  /** Number of mentions. */
  mentions: number;
  /** Number of distinct sentences (of another window: units) with a mention. */
  sentences: number;
  /** Number of distinct documents in which one of them was printed first: reprints and copied sentences add none. */
  documents: number;
  /** Index of its community, 0 the largest. */
  community: number;
  /** A city's level, province, lat, lon; a policy's issuer, jurisdiction, year. */
  [fact: string]: string | number | string[];
}

/** How well the evidence carries a link: one sentence and its copies, several sentences of one document, several documents independently. */
export const SUPPORTS = ['single', 'repeated', 'multi-document'] as const;
export type Support = (typeof SUPPORTS)[number];

/**
 * What counts as together: one sentence; a sentence with the headings it stands under; a paragraph; the document. The
 * stretches a window cuts a document into are its units.
 */
export const WINDOWS = ['sentence', 'section', 'paragraph', 'document'] as const;
export type Window = (typeof WINDOWS)[number];

/** Facts of an edge. Of another window than `sentence`, read unit for sentence. */
export interface EdgeAttributes {
  /** Fractional count: sum over shared sentences of 1/(n−1), n = entities in the sentence. */
  weight: number;
  /** Number of sentences that mention both. */
  sentences: number;
  /** Number of distinct documents in which one of them was printed first: reprints and copied sentences add none. */
  documents: number;
  /** Sentences expected by chance: a·b/N. */
  expected: number;
  /** Normalised pointwise mutual information, −1 to 1. */
  npmi: number;
  /** Log-likelihood ratio G². */
  g2: number;
  /** Hypergeometric tail P(X ≥ sentences); null below two sentences. */
  p: number | null;
  support: Support;
  /** Earliest and latest date among its documents, or null. */
  first: string | null;
  last: string | null;
}

/** How the graph was made: the same recipe and the same documents give the same bytes. */
export interface Recipe {
  version: string;
  lexicon: string;
  corrections: string | null;
  window: Window;
  types: EntityType[];
  seed: number;
}

export interface GraphAttributes {
  /** Version of the bundle's form. */
  schema: 1;
  recipe: Recipe;
  corpus: CorpusCounts;
}

export interface CorpusCounts {
  /** Documents read, sentences in them, mentions. */
  documents: number;
  sentences: number;
  mentions: number;
  /** Units with at least one entity: the N of the statistics. */
  units: number;
}

export interface SerializedNode {
  key: string;
  attributes: NodeAttributes;
}

export interface SerializedEdge {
  key: string;
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

/** graphology's serialised form (https://graphology.github.io/serialization.html): nodes and edges sorted by key. */
export interface KnowledgeGraph {
  options: { type: 'undirected'; multi: false; allowSelfLoops: false };
  attributes: GraphAttributes;
  nodes: SerializedNode[];
  edges: SerializedEdge[];
}

/** Positions by node key, two decimals. */
export type Layout = Record<string, [x: number, y: number]>;

/**
 * Where an entity stands: the index into `documents.json` and the index of the unit (of the window `sentence`: of the
 * sentence). A third number: not in the unit's own sentence but in this one, a heading above it.
 */
export type Posting = [document: number, unit: number, heading?: number];

/** By node key, sorted. */
export type Postings = Record<string, Posting[]>;

/** How often each document mentions a node, by node key: documents that do, ascending, by their index in `documents.json`. */
export type Mentions = Record<string, Array<[document: number, mentions: number]>>;

/** The key of the edge between two nodes, whichever comes first: both node keys in code-unit order, a tab between (no name holds one). */
export function edgeKey(a: string, b: string): string {
  return a < b ? `${a}\t${b}` : `${b}\t${a}`;
}
