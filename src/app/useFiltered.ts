import { useCallback } from 'react';
import type { FactGraph } from '../graph/facts.ts';
import type { Filtered, Filters } from '../graph/filter/filter.ts';
import { filterGraph } from '../graph/filter/filtered.ts';
import { useStore } from './store.ts';
import { useWorld } from './worldContext.ts';

/** What the filters let through. All that ask for the same share one answer. */
export function useFiltered(): Filtered {
  const { graph } = useWorld();
  return filteredOnce(
    seen,
    graph,
    useStore((state) => state.filters),
  );
}

/**
 * What questions are asked of: what the filters let through that the reader has set. The strength below which links of
 * a large network are hidden at first sight is for the eye, and hides nothing from a question.
 */
export function useOpen(): Filtered {
  return useOpening()();
}

/** The same, worked out when it is asked for. */
export function useOpening(): () => Filtered {
  const { graph } = useWorld();
  const filters = useOpenFilters();
  return useCallback(() => filteredOnce(open, graph, filters), [graph, filters]);
}

/** The filters the reader has set, without the strength of first sight. */
export function useOpenFilters(): Filters {
  const { minimum } = useWorld();
  const filters = useStore((state) => state.filters);
  return openFilters(filters, minimum);
}

/** Filters without the strength of first sight, `minimum`. */
export function openFilters(filters: Filters, minimum: number): Filters {
  return minimum > 0 && filters.minimum === minimum ? loosened(filters) : filters;
}

type Latest = WeakMap<FactGraph, { filters: Filters; filtered: Filtered }>;

const seen: Latest = new WeakMap();
const open: Latest = new WeakMap();
const loose = new WeakMap<Filters, Filters>();

function filteredOnce(latest: Latest, graph: FactGraph, filters: Filters): Filtered {
  const known = latest.get(graph);
  if (known?.filters === filters) return known.filtered;
  const filtered = filterGraph(graph, filters);
  latest.set(graph, { filters, filtered });
  return filtered;
}

function loosened(filters: Filters): Filters {
  const known = loose.get(filters) ?? { ...filters, minimum: 0 };
  loose.set(filters, known);
  return known;
}
