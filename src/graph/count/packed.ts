import {
  type EdgeAttributes,
  edgeKey,
  type GraphAttributes,
  type KnowledgeGraph,
  type NodeAttributes,
  SUPPORTS,
} from '../../model/graph.ts';
import { type FactGraph, factGraph } from '../facts.ts';

/** What was counted of a graph, in typed columns that go between threads without being copied. Nodes are numbered among keys both sides know. */
export interface PackedGraph {
  attributes: GraphAttributes;
  /** The dates `first` and `last` number; −1: none. */
  dates: string[];
  nodes: Record<NodeColumn, Uint32Array>;
  edges: Record<'source' | 'target' | 'sentences' | 'documents', Uint32Array> &
    Record<'weight' | 'expected' | 'npmi' | 'g2' | 'p', Float64Array> & {
      support: Uint8Array;
      first: Int32Array;
      last: Int32Array;
    };
}

type NodeColumn = 'node' | 'mentions' | 'sentences' | 'documents' | 'community';

/** What is known of a node without counting. */
export type NodeFacts = Pick<NodeAttributes, 'label' | 'type' | 'aliases'> & Record<string, NodeAttributes[string]>;

/** Packs the numbers of a graph whose nodes are among the keys. */
export function packGraph({ attributes, nodes, edges }: KnowledgeGraph, keys: readonly string[]): PackedGraph {
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const dates = [...new Set(edges.flatMap(({ attributes: { first, last } }) => [first, last]))]
    .filter((date) => date !== null)
    .sort();
  const dateOf = new Map<string | null, number>([[null, -1], ...dates.map((date, rank) => [date, rank] as const)]);
  const counts = (name: Exclude<NodeColumn, 'node'>) => Uint32Array.from(nodes, (node) => node.attributes[name]);
  const whole = (name: 'sentences' | 'documents') => Uint32Array.from(edges, (edge) => edge.attributes[name]);
  const real = (name: 'weight' | 'expected' | 'npmi' | 'g2' | 'p') =>
    Float64Array.from(edges, (edge) => edge.attributes[name] ?? Number.NaN);
  return {
    attributes,
    dates,
    nodes: {
      node: Uint32Array.from(nodes, ({ key }) => numbers.get(key)!),
      mentions: counts('mentions'),
      sentences: counts('sentences'),
      documents: counts('documents'),
      community: counts('community'),
    },
    edges: {
      source: Uint32Array.from(edges, ({ source }) => numbers.get(source)!),
      target: Uint32Array.from(edges, ({ target }) => numbers.get(target)!),
      sentences: whole('sentences'),
      documents: whole('documents'),
      weight: real('weight'),
      expected: real('expected'),
      npmi: real('npmi'),
      g2: real('g2'),
      p: real('p'),
      support: Uint8Array.from(edges, (edge) => SUPPORTS.indexOf(edge.attributes.support)),
      first: Int32Array.from(edges, (edge) => dateOf.get(edge.attributes.first)!),
      last: Int32Array.from(edges, (edge) => dateOf.get(edge.attributes.last)!),
    },
  };
}

/** The buffers of a packed graph, to be transferred. */
export function buffersOfGraph({ nodes, edges }: PackedGraph): ArrayBufferLike[] {
  return [...Object.values(nodes), ...Object.values(edges)].map(({ buffer }) => buffer);
}

/**
 * Makes the graph that was packed, a few items at a time: to be gone through step by step, so that a page can breathe
 * between them. `facts` gives what is known of a node without counting.
 */
export function* unpackGraph(
  { attributes, dates, nodes, edges }: PackedGraph,
  keys: readonly string[],
  facts: (key: string) => NodeFacts,
): Generator<undefined, FactGraph> {
  const graph = factGraph({
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    attributes,
    nodes: [],
    edges: [],
  });
  for (let at = 0; at < nodes.node.length; at++) {
    if (at % STEP === 0) yield;
    const key = keys[nodes.node[at]!]!;
    const { mentions, sentences, documents, community } = nodes;
    graph.addNode(key, {
      ...facts(key),
      mentions: mentions[at]!,
      sentences: sentences[at]!,
      documents: documents[at]!,
      community: community[at]!,
    });
  }
  for (let at = 0; at < edges.source.length; at++) {
    if (at % STEP === 0) yield;
    const [source, target] = [keys[edges.source[at]!]!, keys[edges.target[at]!]!];
    graph.addUndirectedEdgeWithKey(edgeKey(source, target), source, target, edgeAttributes(edges, dates, at));
  }
  return graph;
}

/** Items between two breaths: well below a millisecond. */
const STEP = 100;

function edgeAttributes(edges: PackedGraph['edges'], dates: readonly string[], at: number): EdgeAttributes {
  const p = edges.p[at]!;
  return {
    weight: edges.weight[at]!,
    sentences: edges.sentences[at]!,
    documents: edges.documents[at]!,
    expected: edges.expected[at]!,
    npmi: edges.npmi[at]!,
    g2: edges.g2[at]!,
    p: Number.isNaN(p) ? null : p,
    support: SUPPORTS[edges.support[at]!]!,
    first: dates[edges.first[at]!] ?? null,
    last: dates[edges.last[at]!] ?? null,
  };
}
