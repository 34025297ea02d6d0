import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { SUPPORTS, type Support } from '../../model/graph.ts';

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

/** Links that stand out from chance, and their ends; `alpha`: how improbable what is left must be at most. */
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

/** The name of one filter. */
export type FilterName = keyof Filters;

/** What filters let through, by key. */
export interface Filtered {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  counts: { nodes: number; allNodes: number; edges: number; allEdges: number };
}

/** The filters that are set, in the order of `NO_FILTERS`. */
export function setFilters(filters: Filters): FilterName[] {
  const isSet: Record<FilterName, boolean> = {
    types: filters.types.size < ENTITY_TYPES.length,
    minimum: filters.minimum > 0,
    supports: filters.supports.size < SUPPORTS.length,
    withoutCommunities: filters.withoutCommunities.size > 0,
    withoutTheme: filters.withoutTheme,
    backbone: filters.backbone !== null,
    hidden: filters.hidden.size > 0,
    only: filters.only !== null,
    ego: filters.ego !== null,
  };
  return (Object.keys(NO_FILTERS) as FilterName[]).filter((name) => isSet[name]);
}
