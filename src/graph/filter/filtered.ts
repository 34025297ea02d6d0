import type { FactGraph } from '../facts.ts';
import { type Filtered, type FilterName, type Filters, NO_FILTERS, setFilters } from './filter.ts';
import { type Sifted, sift, tableOf } from './sift.ts';

/** What one filter hides of a graph: nodes and links that would show without it. */
export interface Hidden {
  filter: FilterName;
  nodes: number;
  edges: number;
}

/**
 * What the filters let through, by key: nodes that none of them hides, and the links between two of these that none
 * hides. The ego network reaches over the links that the other filters let through.
 */
export function filterGraph(graph: FactGraph, filters: Filters): Filtered {
  const table = tableOf(graph);
  const { nodes, edges } = sift(table, filters);
  const shown = { nodes: keysWhere(table.nodes, nodes), edges: keysWhere(table.edges, edges) };
  const counts = { nodes: shown.nodes.size, allNodes: graph.order, edges: shown.edges.size, allEdges: graph.size };
  return { ...shown, counts };
}

/** What each filter that is set hides, in the order of `NO_FILTERS`; zeros where the others hide it all anyway. */
export function hiddenBy(graph: FactGraph, filters: Filters): Hidden[] {
  const table = tableOf(graph);
  const shown = countsOf(sift(table, filters));
  return setFilters(filters).map((filter) => {
    const without = countsOf(sift(table, { ...filters, [filter]: NO_FILTERS[filter] }));
    return { filter, nodes: without.nodes - shown.nodes, edges: without.edges - shown.edges };
  });
}

function keysWhere(keys: readonly string[], mask: Uint8Array): Set<string> {
  const shown = new Set<string>();
  for (let index = 0; index < keys.length; index++) if (mask[index] === 1) shown.add(keys[index]!);
  return shown;
}

function countsOf({ nodes, edges }: Sifted): { nodes: number; edges: number } {
  const sum = (mask: Uint8Array) => mask.reduce((total, one) => total + one, 0);
  return { nodes: sum(nodes), edges: sum(edges) };
}

/**
 * The filtered picture with what was chosen in any case shown: a chosen node or link, and the ends of the link,
 * although a filter hides them. The same object comes back when nothing has to be added.
 */
export function withChosen(filtered: Filtered, nodes: readonly string[], edges: readonly string[]): Filtered {
  if (nodes.every((node) => filtered.nodes.has(node)) && edges.every((edge) => filtered.edges.has(edge)))
    return filtered;
  const shownNodes = new Set([...filtered.nodes, ...nodes]);
  const shownEdges = new Set([...filtered.edges, ...edges]);
  const counts = { ...filtered.counts, nodes: shownNodes.size, edges: shownEdges.size };
  return { nodes: shownNodes, edges: shownEdges, counts };
}
