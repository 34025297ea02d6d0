import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import type { FactGraph } from '../facts.ts';
import type { Filtered } from '../filter/filter.ts';

/** A way from one entity to another over links. */
export interface Way {
  /** In order, both ends among them. */
  nodes: string[];
  /** One fewer than nodes. */
  edges: string[];
  /** The sum of 1/weight over its links. */
  length: number;
}

/** What makes a way the best: as few links as can be, of equals the strongest; or the strongest links. */
export type WayBy = 'steps' | 'strength';

/**
 * The best way from one entity to another over what is visible, then the best one that passes through none of the
 * entities in between before, and so on; as many as there are, up to `most`. A direct link counts as a way of its own.
 *
 * By strength, a link is as long as its weight is small, 1/weight, and the shortest way is the best: twice as strong is half as
 * far, and every link more makes it longer. Source: Newman, Scientific collaboration networks II, Phys. Rev. E 64,
 * 016132, 2001, for the same fractional weights. By steps, each link counts 1, and the lengths decide among
 * equals. The way back is the same way. Throws when the graph has no such node.
 */
export function ways(
  graph: FactGraph,
  visible: Pick<Filtered, 'edges'>,
  from: string,
  to: string,
  by: WayBy,
  most = 4,
): Way[] {
  const [source, target] = [from, to].sort() as [string, string];
  const taken = new Set<string>();
  const found: Way[] = [];
  const cost = costBy(graph, visible, by);
  while (found.length < most) {
    const nodes: string[] | null = bidirectional(graph, source, target, (edge, { weight }) =>
      taken.has(edge) ? Number.POSITIVE_INFINITY : cost(edge, weight),
    );
    const way = nodes && wayThrough(graph, nodes);
    if (!way?.edges.every((edge) => visible.edges.has(edge) && !taken.has(edge))) break;
    found.push(from === source ? way : reversed(way));
    const passed = way.edges.length === 1 ? way.edges : way.nodes.slice(1, -1).flatMap((node) => graph.edges(node));
    for (const edge of passed) taken.add(edge);
    if (way.edges.length === 0) break;
  }
  return found;
}

function costBy(
  graph: FactGraph,
  { edges }: Pick<Filtered, 'edges'>,
  by: WayBy,
): (edge: string, weight: number) => number {
  const closed = Number.POSITIVE_INFINITY;
  if (by === 'strength') return (edge, weight) => (edges.has(edge) ? 1 / weight : closed);
  let longest = 0;
  for (const edge of edges) longest = Math.max(longest, 1 / graph.getEdgeAttribute(edge, 'weight'));
  const bound = longest * graph.order || 1;
  return (edge, weight) => (edges.has(edge) ? 1 + 1 / weight / bound : closed);
}

function wayThrough(graph: FactGraph, nodes: string[]): Way {
  const edges = nodes.slice(1).map((node, index) => graph.edge(nodes[index], node)!);
  const length = edges.reduce((sum, edge) => sum + 1 / graph.getEdgeAttribute(edge, 'weight'), 0);
  return { nodes, edges, length };
}

function reversed({ nodes, edges, length }: Way): Way {
  return { nodes: nodes.toReversed(), edges: edges.toReversed(), length };
}
