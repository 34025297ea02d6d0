import { ENTITY_TYPES } from '../../model/entity.ts';
import type { Layout } from '../../model/graph.ts';
import type { FactGraph } from './contract.ts';

/**
 * A graph as it is drawn: typed columns. Nodes and edges are numbered by rank, 0 the one that matters most, so a
 * number is a priority as well.
 */
export interface Drawing {
  nodes: string[];
  nodeOf: ReadonlyMap<string, number>;
  labels: string[];
  /** Index into `ENTITY_TYPES`. */
  kinds: Uint8Array;
  /** Place in the unit square, y upwards; the longer side of the network fills it. */
  x: Float64Array;
  y: Float64Array;
  /** Pixels at rest, 3 to 22. */
  radii: Float32Array;
  edges: string[];
  edgeOf: ReadonlyMap<string, number>;
  sources: Uint32Array;
  targets: Uint32Array;
  /** Pixels at rest, 0.6 to 4. */
  widths: Float32Array;
  /** 0 the weakest, 1 the strongest: log of the weight between the extremes. */
  strengths: Float32Array;
  /** Edges at each node, strongest first. */
  incident: number[][];
}

const RADIUS = { least: 3, most: 22 };
const WIDTH = { least: 0.6, most: 4 };
/** Above 1: only the strongest links are wide. */
const THINNING = 1.7;

/** Lays a graph out in columns; a node without a place in the layout stands in the middle. */
export function drawingOf(graph: FactGraph, layout: Layout): Drawing {
  const nodes = ranked(graph.nodes(), (node) => graph.getNodeAttribute(node, 'mentions'));
  const edges = ranked(graph.edges(), (edge) => graph.getEdgeAttribute(edge, 'weight'));
  const nodeOf = new Map(nodes.map((node, index) => [node, index]));
  const strengths = strengthsOf(edges.map((edge) => graph.getEdgeAttribute(edge, 'weight')));
  const sources = Uint32Array.from(edges, (edge) => nodeOf.get(graph.source(edge)) ?? 0);
  const targets = Uint32Array.from(edges, (edge) => nodeOf.get(graph.target(edge)) ?? 0);
  const incident: number[][] = nodes.map(() => []);
  for (let edge = 0; edge < edges.length; edge++) {
    incident[sources[edge]!]!.push(edge);
    incident[targets[edge]!]!.push(edge);
  }
  return {
    nodes,
    nodeOf,
    labels: nodes.map((node) => graph.getNodeAttribute(node, 'label')),
    kinds: Uint8Array.from(nodes, (node) => ENTITY_TYPES.indexOf(graph.getNodeAttribute(node, 'type'))),
    ...unitSquare(nodes, layout),
    radii: radiiOf(nodes.map((node) => graph.getNodeAttribute(node, 'mentions'))),
    edges,
    edgeOf: new Map(edges.map((edge, index) => [edge, index])),
    sources,
    targets,
    widths: strengths.map((strength) => WIDTH.least + (WIDTH.most - WIDTH.least) * strength ** THINNING),
    strengths,
    incident,
  };
}

function ranked(keys: string[], value: (key: string) => number): string[] {
  const values = new Map(keys.map((key) => [key, value(key)]));
  return keys.sort((a, b) => values.get(b)! - values.get(a)! || (a < b ? -1 : 1));
}

/** By √mentions. The few above three times the fifth largest, the theme of the corpus, count as no more than that. */
function radiiOf(mentions: number[]): Float32Array {
  const cap = Math.max(1, Math.min(mentions[0] ?? 1, 3 * (mentions[4] ?? mentions.at(-1) ?? 1)));
  return Float32Array.from(mentions, (count) => {
    const share = Math.sqrt(Math.min(Math.max(count, 0), cap) / cap);
    return RADIUS.least + (RADIUS.most - RADIUS.least) * share * Math.min(1, Math.sqrt(cap) / 6);
  });
}

/** From weights in falling order. */
function strengthsOf(weights: number[]): Float32Array {
  const most = Math.log(weights[0] ?? 1);
  const least = Math.log(Math.max(weights.at(-1) ?? 1, Number.MIN_VALUE));
  const span = most - least || 1;
  return Float32Array.from(weights, (weight) => Math.max(0, (Math.log(weight) - least) / span));
}

function unitSquare(nodes: string[], layout: Layout): { x: Float64Array; y: Float64Array } {
  const places = nodes.map((node) => (Object.hasOwn(layout, node) ? layout[node] : undefined));
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const place of places) {
    if (!place) continue;
    left = Math.min(left, place[0]);
    right = Math.max(right, place[0]);
    low = Math.min(low, place[1]);
    high = Math.max(high, place[1]);
  }
  const side = Math.max(right - left, high - low) || 1;
  return {
    x: Float64Array.from(places, (place) => (place ? 0.5 + (place[0] - (left + right) / 2) / side : 0.5)),
    y: Float64Array.from(places, (place) => (place ? 0.5 + (place[1] - (low + high) / 2) / side : 0.5)),
  };
}
