import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import type { FactGraph } from '../facts.ts';

/** One link of a compared entity. */
export interface Cell {
  edge: string;
  weight: number;
  sentences: number;
  expected: number;
  /** Its part of all the strength the compared entity has with this type, 0 to 1. */
  share: number;
}

/** What one entity is to each of those compared. */
export interface CompareRow {
  node: string;
  /** One for each compared entity, in their order; null where they are not linked. */
  cells: Array<Cell | null>;
  /** How many of them it is linked with. */
  linked: number;
}

export interface CompareGroup {
  type: EntityType;
  /** Linked with every compared entity. */
  shared: CompareRow[];
  /** Linked with several, not all. */
  some: CompareRow[];
  /** Linked with one alone: a list for each compared entity, in their order. */
  own: CompareRow[][];
}

export type CompareOrder = 'shared' | 'different';

/**
 * Two or more entities side by side: by type, what they are all linked with, what with several, and what each has to
 * itself; the compared entities themselves are not among it. Types keep the order of `ENTITY_TYPES`, one without any row is left out.
 *
 * By `shared`, rows with the strongest weakest link come first. By `different`, those whose part in what the entities do differs
 * most: the largest share less the smallest, a missing link being a share of 0. Ties by the sum of weights, then key.
 * `edges` are those to look at; all where null.
 */
export function compare(
  graph: FactGraph,
  nodes: readonly string[],
  order: CompareOrder = 'shared',
  edges: ReadonlySet<string> | null = null,
): CompareGroup[] {
  const rows = new Map<string, CompareRow>();
  for (const [column, node] of nodes.entries()) {
    for (const { other, cell } of cellsOf(graph, node, edges)) {
      if (nodes.includes(other)) continue;
      const row = rows.get(other) ?? { node: other, cells: nodes.map(() => null), linked: 0 };
      row.cells[column] = cell;
      row.linked += 1;
      rows.set(other, row);
    }
  }
  const sorted = [...rows.values()].sort(ordered(order));
  return ENTITY_TYPES.map((type) => {
    const all = sorted.filter(({ node }) => graph.getNodeAttribute(node, 'type') === type);
    return {
      type,
      shared: all.filter(({ linked }) => linked === nodes.length),
      some: all.filter(({ linked }) => linked > 1 && linked < nodes.length),
      own: nodes.map((_, column) =>
        all.filter(({ linked, cells }) => linked === 1 && cells[column] && nodes.length > 1),
      ),
    };
  }).filter(({ shared, some, own }) => shared.length + some.length > 0 || own.some((list) => list.length > 0));
}

/**
 * Entities of the same type that share the most neighbours with one, and how many; most first (of equals, the one with
 * fewer links, then key).
 */
export function likest(graph: FactGraph, node: string, most = 5): Array<{ node: string; shared: number }> {
  const type = graph.getNodeAttribute(node, 'type');
  const shared = new Map<string, number>();
  for (const neighbour of graph.neighbors(node)) {
    graph.forEachNeighbor(neighbour, (other, attributes) => {
      if (other !== node && attributes.type === type) shared.set(other, (shared.get(other) ?? 0) + 1);
    });
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || graph.degree(a) - graph.degree(b) || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([other, count]) => ({ node: other, shared: count }));
}

function cellsOf(graph: FactGraph, node: string, edges: ReadonlySet<string> | null) {
  const found: Array<{ other: string; type: EntityType; cell: Cell }> = [];
  const sums = new Map<EntityType, number>();
  graph.forEachEdge(node, (edge, { weight, sentences, expected }, source, target) => {
    if (edges && !edges.has(edge)) return;
    const other = source === node ? target : source;
    const type = graph.getNodeAttribute(other, 'type');
    sums.set(type, (sums.get(type) ?? 0) + weight);
    found.push({ other, type, cell: { edge, weight, sentences, expected, share: weight } });
  });
  for (const { type, cell } of found) cell.share = cell.weight / sums.get(type)!;
  return found;
}

function ordered(order: CompareOrder): (a: CompareRow, b: CompareRow) => number {
  const value = order === 'shared' ? weakest : difference;
  return (a, b) => value(b) - value(a) || sum(b) - sum(a) || (a.node < b.node ? -1 : 1);
}

function weakest({ cells }: CompareRow): number {
  return Math.min(...cells.map((cell) => cell?.weight ?? 0));
}

function difference({ cells }: CompareRow): number {
  const shares = cells.map((cell) => cell?.share ?? 0);
  return Math.max(...shares) - Math.min(...shares);
}

function sum({ cells }: CompareRow): number {
  return cells.reduce((total, cell) => total + (cell?.weight ?? 0), 0);
}
