import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import { SUPPORTS, type Support } from '../model/graph.ts';
import type { FactGraph } from './facts.ts';

/** What hides nodes and links without counting anything again. Nodes by key. */
export interface Filters {
  types: ReadonlySet<EntityType>;
  /** Links with less weight are hidden; 0 hides none. */
  minimum: number;
  supports: ReadonlySet<Support>;
  /** Communities that are hidden, each by its strongest member. */
  withoutCommunities: ReadonlySet<string>;
  /** Whether the theme of the corpus, the hub that is nearly everywhere, is hidden. */
  withoutTheme: boolean;
  backbone: Backbone | null;
  /** Hidden one by one. */
  hidden: ReadonlySet<string>;
  /** Nothing else is shown. */
  only: ReadonlySet<string> | null;
  /** Nothing farther from this node than so many links is shown. */
  ego: { node: string; depth: 1 | 2 | 3 } | null;
}

/** Links that stand out from chance at both ends or one; `alpha`: how improbable what is left must be at most. */
export interface Backbone {
  by: 'disparity' | 'noise';
  alpha: number;
}

export const NO_FILTERS: Filters = {
  types: new Set(ENTITY_TYPES),
  minimum: 0,
  supports: new Set(SUPPORTS),
  withoutCommunities: new Set(),
  withoutTheme: false,
  backbone: null,
  hidden: new Set(),
  only: null,
  ego: null,
};

export interface Filtered {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  counts: {
    nodes: number;
    allNodes: number;
    edges: number;
    allEdges: number;
    /** Links between shown nodes that only their weight hides. */
    weak: number;
  };
}

/** What the choices let through, by key: nodes of a chosen type, links between two of them with at least the minimum weight. */
export function filterGraph(graph: FactGraph, { types, minimum }: Pick<Filters, 'types' | 'minimum'>): Filtered {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  let weak = 0;
  graph.forEachNode((node, { type }) => {
    if (types.has(type)) nodes.add(node);
  });
  graph.forEachEdge((edge, { weight }, source, target) => {
    if (!nodes.has(source) || !nodes.has(target)) return;
    if (weight < minimum) weak += 1;
    else edges.add(edge);
  });
  const counts = { nodes: nodes.size, allNodes: graph.order, edges: edges.size, allEdges: graph.size, weak };
  return { nodes, edges, counts };
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
