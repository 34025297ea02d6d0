import { ENTITY_TYPES } from '../../model/entity.ts';
import type { FactGraph } from '../../graph/facts.ts';
import { tableOf } from '../../graph/filter/sift.ts';
import type { Mark } from './marks.ts';

/** A community drawn as one node. */
export interface Bubble {
  /** The node's key, which no entity has. */
  key: string;
  /** Its strongest member. */
  leader: string;
  name: string;
  /** By node key. */
  members: readonly string[];
}

/** Numbers by row. */
export type Column = ArrayLike<number> & Iterable<number>;

/** What of a graph is drawn, by row, in no order. */
export interface Rows {
  keys: string[];
  labels: string[];
  /** Index into `ENTITY_TYPES`, or `BUBBLE`. */
  kinds: Column;
  mentions: Column;
  edges: string[];
  /** Row of the node at either end. */
  sources: Column;
  targets: Column;
  weights: Column;
  /** Rows of nodes that stand for a community. */
  bubbles: ReadonlyMap<number, Bubble>;
  /** Rows of edges that stand for several links, with the links' keys. */
  bundles: ReadonlyMap<number, readonly string[]>;
}

/** The rows of a graph, and of another what of it is marked as gone and not in the first. */
export function rowsOf(graph: FactGraph, gone?: { whole: FactGraph; marks: ReadonlyMap<string, Mark> }): Rows {
  const { nodes, edges, types, sources, targets, weights } = tableOf(graph);
  const labels: string[] = [];
  const mentions: number[] = [];
  graph.forEachNode((_, node) => {
    labels.push(node.label);
    mentions.push(node.mentions);
  });
  const bare = { bubbles: new Map(), bundles: new Map() };
  const rows: Rows = { keys: nodes, labels, kinds: types, mentions, edges, sources, targets, weights, ...bare };
  return gone ? withGone(rows, graph, gone) : rows;
}

function withGone(
  rows: Rows,
  graph: FactGraph,
  { whole, marks }: { whole: FactGraph; marks: ReadonlyMap<string, Mark> },
): Rows {
  const lost = [...marks].filter(([, mark]) => mark === 'gone').map(([key]) => key);
  const nodes = lost.filter((key) => whole.hasNode(key) && !graph.hasNode(key));
  const keys = [...rows.keys, ...nodes];
  const rowOf = new Map(keys.map((key, row) => [key, row]));
  const edges = lost.flatMap((key) => {
    if (!whole.hasEdge(key) || graph.hasEdge(key)) return [];
    const [source, target] = whole.extremities(key).map((node) => rowOf.get(node));
    if (source === undefined || target === undefined) return [];
    return [{ key, source, target, weight: whole.getEdgeAttribute(key, 'weight') }];
  });
  const facts = nodes.map((key) => whole.getNodeAttributes(key));
  return {
    ...rows,
    keys,
    labels: [...rows.labels, ...facts.map(({ label }) => label)],
    kinds: [...rows.kinds, ...facts.map(({ type }) => ENTITY_TYPES.indexOf(type))],
    mentions: [...rows.mentions, ...facts.map(({ mentions }) => mentions)],
    edges: [...rows.edges, ...edges.map(({ key }) => key)],
    sources: [...rows.sources, ...edges.map(({ source }) => source)],
    targets: [...rows.targets, ...edges.map(({ target }) => target)],
    weights: [...rows.weights, ...edges.map(({ weight }) => weight)],
  };
}
