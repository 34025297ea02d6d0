import { ENTITY_TYPES } from '../../model/entity.ts';
import type { Layout } from '../../model/graph.ts';
import type { FactGraph } from '../../graph/facts.ts';
import { drawnRadius } from '../../graph/layout/placed.ts';
import { collapsed } from './collapse.ts';
import type { Mark } from './marks.ts';
import { type Bubble, type Column, type Rows, rowsOf } from './rows.ts';

/**
 * A graph as it is drawn: typed columns. Nodes and edges are numbered by rank, 0 the one that matters most, so a
 * number is a priority as well.
 */
export interface Drawing {
  nodes: string[];
  nodeOf: ReadonlyMap<string, number>;
  labels: string[];
  /** Index into `ENTITY_TYPES`, or `BUBBLE`. */
  kinds: Uint8Array;
  /** Place in the unit square, y upwards; the longer side of the layout fills it. */
  x: Float64Array;
  y: Float64Array;
  /** Pixels at rest, 3 to 22. */
  radii: Float32Array;
  edges: string[];
  sources: Uint32Array;
  targets: Uint32Array;
  /** Pixels at rest, 0.6 to 4. */
  widths: Float32Array;
  /** 0 the weakest, 1 the strongest: log of the weight between the extremes. */
  strengths: Float32Array;
  /** Edges at each node, strongest first: those of a node lie from its entry in `starts` to the next. */
  starts: Uint32Array;
  incident: Uint32Array;
  /** What the unit square is of the layout: its middle and its side, in the layout's units. */
  square: { x: number; y: number; side: number };
  /** Nodes that stand for a whole community, and edges that stand for all links to it, by number. */
  bubbles: ReadonlyMap<number, Bubble>;
  bundles: ReadonlyMap<number, readonly string[]>;
}

export interface DrawingOptions {
  /** Nodes that stand elsewhere than the layout says, in its units. */
  moved?: ReadonlyMap<string, readonly [x: number, y: number]>;
  /** What a slice no longer has but shows: of the whole graph, what is marked as gone. */
  gone?: { whole: FactGraph; marks: ReadonlyMap<string, Mark> };
  /** Communities that are drawn as one node. */
  bubbles?: readonly Bubble[];
}

/** The kind of a node that stands for a community. */
export const BUBBLE = ENTITY_TYPES.length;

const WIDTH = { least: 0.6, most: 4 };
/** Above 1: only the strongest links are wide. */
const THINNING = 1.7;

/**
 * Lays a graph out in columns; a node without a place in the layout stands in the middle. The unit square is that of
 * the whole layout, so that a slice, or a node put elsewhere, leaves all others where they are.
 */
export function drawingOf(graph: FactGraph, layout: Layout, options: DrawingOptions = {}): Drawing {
  const { moved = new Map(), gone, bubbles = [] } = options;
  const rows = collapsed(rowsOf(graph, gone), bubbles);
  const nodeOrder = ranked(rows.keys, rows.mentions);
  const edgeOrder = ranked(rows.edges, rows.weights);
  const rank = new Uint32Array(nodeOrder.length);
  nodeOrder.forEach((row, index) => {
    rank[row] = index;
  });
  const nodes = inOrder(rows.keys, nodeOrder);
  const weights = Float64Array.from(inOrder(rows.weights, edgeOrder));
  const sources = edgeOrder.map((row) => rank[rows.sources[row]!]!);
  const targets = edgeOrder.map((row) => rank[rows.targets[row]!]!);
  const strengths = strengthsOf(weights);
  const square = squareOf(layout);
  return {
    nodes,
    nodeOf: new Map(nodes.map((node, index) => [node, index])),
    labels: inOrder(rows.labels, nodeOrder),
    kinds: Uint8Array.from(inOrder(rows.kinds, nodeOrder)),
    ...placesOf(nodes, layout, moved, square, bubbles),
    radii: radiiOf(nodeOrder, rows.mentions),
    edges: inOrder(rows.edges, edgeOrder),
    sources,
    targets,
    widths: strengths.map((strength) => WIDTH.least + (WIDTH.most - WIDTH.least) * strength ** THINNING),
    strengths,
    ...incidence(nodes.length, sources, targets),
    square,
    bubbles: numbered(rows.bubbles, rank),
    bundles: bundled(rows, edgeOrder),
  };
}

/** Edges at a node, strongest first. */
export function edgesAt({ starts, incident }: Drawing, node: number): Uint32Array {
  return incident.subarray(starts[node]!, starts[node + 1]!);
}

/** The node at the other end of an edge. */
export function otherEnd({ sources, targets }: Drawing, edge: number, node: number): number {
  return sources[edge] === node ? targets[edge]! : sources[edge]!;
}

/** The number of an edge by its key; undefined where the drawing does not have it. */
export function edgeNumber(drawing: Drawing, key: string): number | undefined {
  const [source, target] = key.split('\t').map((node) => drawing.nodeOf.get(node));
  if (source === undefined || target === undefined) return undefined;
  return edgesAt(drawing, source).find((edge) => otherEnd(drawing, edge, source) === target);
}

/** The bubble a node is drawn in. */
export function bubbleWith({ bubbles }: Drawing, key: string): number | undefined {
  for (const [node, { members }] of bubbles) if (members.includes(key)) return node;
  return undefined;
}

/** A point of the unit square in the units of the layout, to two decimals as they are written there. */
export function toLayout({ square }: Drawing, { x, y }: { x: number; y: number }): [x: number, y: number] {
  const rounded = (value: number) => Math.round(100 * value) / 100;
  return [rounded(square.x + (x - 0.5) * square.side), rounded(square.y + (y - 0.5) * square.side)];
}

/**
 * Rows by falling value, ties by key: sorted by counting, because very many rows have few values, and mostly come in the
 * order of their keys.
 */
function ranked(keys: readonly string[], values: Column): Uint32Array {
  const rows = new Uint32Array(keys.length);
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  if (!isAscending(keys)) rows.sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const levels = new Map<number, number>();
  for (const value of Float64Array.from(new Set(values)).sort().reverse()) levels.set(value, levels.size);
  const next = new Uint32Array(levels.size + 1);
  for (let row = 0; row < rows.length; row++) next[levels.get(values[row]!)! + 1]! += 1;
  for (let level = 0; level < levels.size; level++) next[level + 1]! += next[level]!;
  const order = new Uint32Array(keys.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place]!;
    const level = levels.get(values[row]!)!;
    order[next[level]!] = row;
    next[level]! += 1;
  }
  return order;
}

function isAscending(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index++) if (keys[index - 1]! > keys[index]!) return false;
  return true;
}

function inOrder<Value>(values: ArrayLike<Value>, order: Uint32Array): Value[] {
  const ordered = new Array<Value>(order.length);
  for (let index = 0; index < order.length; index++) ordered[index] = values[order[index]!]!;
  return ordered;
}

function radiiOf(order: Uint32Array, mentions: Column): Float32Array {
  const falling = inOrder(mentions, order);
  return Float32Array.from(falling, drawnRadius(falling));
}

/** From weights in falling order. */
function strengthsOf(weights: Float64Array): Float32Array {
  const most = Math.log(weights[0] ?? 1);
  const least = Math.log(Math.max(weights.at(-1) ?? 1, Number.MIN_VALUE));
  const span = most - least || 1;
  return new Float32Array(weights.map((weight) => Math.max(0, (Math.log(weight) - least) / span)));
}

const squares = new WeakMap<Layout, Drawing['square']>();

/** Slice after slice is drawn in one layout. */
function squareOf(layout: Layout): Drawing['square'] {
  const square = squares.get(layout) ?? squareAround(layout);
  squares.set(layout, square);
  return square;
}

function squareAround(layout: Layout): Drawing['square'] {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of Object.values(layout)) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  if (left > right) return { x: 0, y: 0, side: 1 };
  return { x: (left + right) / 2, y: (low + high) / 2, side: Math.max(right - left, high - low) || 1 };
}

function placesOf(
  nodes: readonly string[],
  layout: Layout,
  moved: ReadonlyMap<string, readonly [number, number]>,
  square: Drawing['square'],
  bubbles: readonly Bubble[],
): Pick<Drawing, 'x' | 'y'> {
  const own = (node: string) => moved.get(node) ?? (Object.hasOwn(layout, node) ? layout[node] : undefined);
  const middles = new Map(
    bubbles.map(({ key, members }) => [key, middleOf(members.flatMap((node) => [own(node) ?? []]))]),
  );
  const places = nodes.map((node) => own(node) ?? middles.get(node));
  return {
    x: Float64Array.from(places, (place) => (place ? 0.5 + (place[0] - square.x) / square.side : 0.5)),
    y: Float64Array.from(places, (place) => (place ? 0.5 + (place[1] - square.y) / square.side : 0.5)),
  };
}

function middleOf(places: ReadonlyArray<readonly number[]>): readonly [number, number] | undefined {
  const known = places.filter(({ length }) => length === 2);
  if (known.length === 0) return undefined;
  const sum = known.reduce<[number, number]>(([a, b], [x, y]) => [a + x!, b + y!], [0, 0]);
  return [sum[0] / known.length, sum[1] / known.length];
}

/** Loops that count, here and in `ranked`: the first slice is drawn by code that was never run before, where iterators take tens of milliseconds. */
function incidence(nodes: number, sources: Uint32Array, targets: Uint32Array): Pick<Drawing, 'starts' | 'incident'> {
  const starts = new Uint32Array(nodes + 1);
  for (let edge = 0; edge < sources.length; edge++) {
    starts[sources[edge]! + 1]! += 1;
    starts[targets[edge]! + 1]! += 1;
  }
  for (let node = 0; node < nodes; node++) starts[node + 1]! += starts[node]!;
  const next = starts.slice();
  const incident = new Uint32Array(2 * sources.length);
  for (let edge = 0; edge < sources.length; edge++) {
    const [source, target] = [sources[edge]!, targets[edge]!];
    incident[next[source]!] = edge;
    next[source]! += 1;
    incident[next[target]!] = edge;
    next[target]! += 1;
  }
  return { starts, incident };
}

function numbered<Value>(rows: ReadonlyMap<number, Value>, rank: Uint32Array): Map<number, Value> {
  return new Map([...rows].map(([row, value]) => [rank[row]!, value]));
}

function bundled({ bundles }: Rows, order: Uint32Array): Drawing['bundles'] {
  if (bundles.size === 0) return bundles;
  const rank = new Uint32Array(order.length);
  order.forEach((row, index) => {
    rank[row] = index;
  });
  return numbered(bundles, rank);
}
