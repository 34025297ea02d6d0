import { ENTITY_TYPES } from '../../model/entity.ts';
import { SUPPORTS } from '../../model/graph.ts';
import { improbability } from './backbone.ts';
import type { FactGraph } from '../facts.ts';
import type { Backbone, Filters } from './filter.ts';
import { themeOf } from './theme.ts';

/** A graph in columns, as far as filters ask of it. Nodes and edges are numbered in the graph's order. */
export interface FilterTable {
  graph: FactGraph;
  nodes: string[];
  edges: string[];
  numbers: ReadonlyMap<string, number>;
  /** Index into `ENTITY_TYPES`. */
  types: Uint8Array;
  communities: Uint32Array;
  sources: Uint32Array;
  targets: Uint32Array;
  weights: Float64Array;
  /** Index into `SUPPORTS`. */
  supports: Uint8Array;
  /** How improbable each link is, by what it is held against; filled when asked for. */
  improbable: Map<Backbone['by'], Float64Array>;
}

/** 1 for each node and edge that shows. */
export interface Sifted {
  nodes: Uint8Array;
  edges: Uint8Array;
}

const tables = new WeakMap<FactGraph, FilterTable>();

/** The columns of a graph; made once. */
export function tableOf(graph: FactGraph): FilterTable {
  const known = tables.get(graph);
  if (known) return known;
  const steps = tableSteps(graph);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Goes through a table once for each kind of filter; typed masks: a few milliseconds at 100,000 links. */
export function sift(table: FilterTable, filters: Filters): Sifted {
  const nodes = siftNodes(table, filters);
  const edges = siftEdges(table, filters, nodes);
  if (filters.backbone) dropUnlinked(table, nodes, edges);
  if (!filters.ego) return { nodes, edges };
  const near = reached(table, edges, table.numbers.get(filters.ego.node), filters.ego.depth);
  for (let node = 0; node < nodes.length; node++) nodes[node] = nodes[node]! & near[node]!;
  return { nodes, edges: siftEdges(table, filters, nodes) };
}

function siftNodes(table: FilterTable, filters: Filters): Uint8Array {
  const { types, withoutCommunities, withoutTheme, hidden, only } = filters;
  const { numbers, communities } = table;
  const shownTypes = ENTITY_TYPES.map((type) => types.has(type));
  const without = numbersOf(withoutCommunities, numbers).map((leader) => communities[leader]!);
  const hiddenCommunities = new Set(without);
  const nodes = Uint8Array.from(table.types, (type, node) =>
    shownTypes[type] && !hiddenCommunities.has(communities[node]!) ? 1 : 0,
  );
  const theme = withoutTheme ? themeOf(table.graph) : null;
  for (const node of numbersOf([...hidden, ...(theme === null ? [] : [theme])], numbers)) nodes[node] = 0;
  if (only) {
    const kept = new Uint8Array(nodes.length);
    for (const node of numbersOf(only, numbers)) kept[node] = nodes[node]!;
    return kept;
  }
  return nodes;
}

function siftEdges(table: FilterTable, filters: Filters, nodes: Uint8Array): Uint8Array {
  const { minimum, supports, backbone } = filters;
  const { sources, targets, weights } = table;
  const shownSupports = SUPPORTS.map((support) => supports.has(support));
  const improbable = backbone && improbableIn(table, backbone.by);
  const edges = new Uint8Array(weights.length);
  for (let edge = 0; edge < edges.length; edge++) {
    if (nodes[sources[edge]!] === 0 || nodes[targets[edge]!] === 0) continue;
    if (weights[edge]! < minimum || !shownSupports[table.supports[edge]!]) continue;
    if (improbable && improbable[edge]! > backbone.alpha) continue;
    edges[edge] = 1;
  }
  return edges;
}

/** A backbone has no nodes but the ends of its links. */
function dropUnlinked({ sources, targets }: FilterTable, nodes: Uint8Array, edges: Uint8Array): void {
  const linked = new Uint8Array(nodes.length);
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] === 0) continue;
    linked[sources[edge]!] = 1;
    linked[targets[edge]!] = 1;
  }
  for (let node = 0; node < nodes.length; node++) nodes[node]! &= linked[node]!;
}

/** The nodes at most `depth` shown links away from one; none where it is not there. */
function reached(
  { sources, targets, nodes }: FilterTable,
  edges: Uint8Array,
  from: number | undefined,
  depth: number,
): Uint8Array {
  const near = new Uint8Array(nodes.length);
  if (from === undefined) return near;
  near[from] = 1;
  for (let step = 0; step < depth; step++) {
    const before = near.slice();
    for (let edge = 0; edge < edges.length; edge++) {
      if (edges[edge] === 0) continue;
      if (before[sources[edge]!] === 1) near[targets[edge]!] = 1;
      if (before[targets[edge]!] === 1) near[sources[edge]!] = 1;
    }
  }
  return near;
}

function improbableIn(table: FilterTable, by: Backbone['by']): Float64Array {
  const known = table.improbable.get(by);
  if (known) return known;
  const values = improbability(table, by);
  table.improbable.set(by, values);
  return values;
}

function numbersOf(keys: Iterable<string>, numbers: ReadonlyMap<string, number>): number[] {
  return [...keys].map((key) => numbers.get(key)).filter((number) => number !== undefined);
}

/** Makes the columns of a graph a few items at a time, for a page that has to breathe in between; they are kept for `tableOf`. */
export function* tableSteps(graph: FactGraph): Generator<undefined, FilterTable> {
  const nodes = graph.nodes();
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  const table: FilterTable = {
    graph,
    nodes,
    edges: graph.edges(),
    numbers,
    types: new Uint8Array(graph.order),
    communities: new Uint32Array(graph.order),
    sources: new Uint32Array(graph.size),
    targets: new Uint32Array(graph.size),
    weights: new Float64Array(graph.size),
    supports: new Uint8Array(graph.size),
    improbable: new Map(),
  };
  let node = 0;
  for (const { attributes } of graph.nodeEntries()) {
    if (node % STEP === 0) yield;
    table.types[node] = ENTITY_TYPES.indexOf(attributes.type);
    table.communities[node] = attributes.community;
    node++;
  }
  let edge = 0;
  for (const { attributes, source, target } of graph.edgeEntries()) {
    if (edge % STEP === 0) yield;
    table.sources[edge] = numbers.get(source)!;
    table.targets[edge] = numbers.get(target)!;
    table.weights[edge] = attributes.weight;
    table.supports[edge] = SUPPORTS.indexOf(attributes.support);
    edge++;
  }
  tables.set(graph, table);
  return table;
}

const STEP = 200;
