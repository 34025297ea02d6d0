import { ENTITY_TYPES } from '../../model/entity.ts';
import type { FactGraph } from '../../graph/facts.ts';
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

/** What of a graph is drawn, by row, in no order. */
export interface Rows {
  keys: string[];
  labels: string[];
  /** Index into `ENTITY_TYPES`, or `BUBBLE`. */
  kinds: number[];
  mentions: number[];
  edges: string[];
  /** Row of the node at either end. */
  sources: number[];
  targets: number[];
  weights: number[];
  /** Rows of nodes that stand for a community. */
  bubbles: ReadonlyMap<number, Bubble>;
  /** Rows of edges that stand for several links, with the links' keys. */
  bundles: ReadonlyMap<number, readonly string[]>;
}

/** The rows of a graph, and of another what of it is marked as gone and not in the first. */
export function rowsOf(graph: FactGraph, gone?: { whole: FactGraph; marks: ReadonlyMap<string, Mark> }): Rows {
  const rows: Rows = {
    keys: [],
    labels: [],
    kinds: [],
    mentions: [],
    edges: [],
    sources: [],
    targets: [],
    weights: [],
    bubbles: new Map(),
    bundles: new Map(),
  };
  const rowOf = new Map<string, number>();
  const addNode = (key: string, { label, type, mentions }: ReturnType<FactGraph['getNodeAttributes']>): void => {
    rowOf.set(key, rows.keys.length);
    rows.keys.push(key);
    rows.labels.push(label);
    rows.kinds.push(ENTITY_TYPES.indexOf(type));
    rows.mentions.push(mentions);
  };
  const addEdge = (key: string, weight: number, source: number, target: number): void => {
    rows.edges.push(key);
    rows.weights.push(weight);
    rows.sources.push(source);
    rows.targets.push(target);
  };
  graph.forEachNode(addNode);
  graph.forEachEdge((key, { weight }, source, target) => addEdge(key, weight, rowOf.get(source)!, rowOf.get(target)!));
  if (!gone) return rows;
  const { whole } = gone;
  const lost = [...gone.marks].filter(([, mark]) => mark === 'gone').map(([key]) => key);
  for (const key of lost) if (whole.hasNode(key) && !rowOf.has(key)) addNode(key, whole.getNodeAttributes(key));
  for (const key of lost) {
    if (!whole.hasEdge(key) || graph.hasEdge(key)) continue;
    const [source, target] = whole.extremities(key).map((node) => rowOf.get(node));
    if (source !== undefined && target !== undefined)
      addEdge(key, whole.getEdgeAttribute(key, 'weight'), source, target);
  }
  return rows;
}
