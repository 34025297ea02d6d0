import { useCallback } from 'react';
import type { FactGraph } from '../graph/facts.ts';
import type { Filtered, Filters } from '../graph/filter/filter.ts';
import { filterGraph } from '../graph/filter/filtered.ts';
import { recently } from './recently.ts';
import { useStore } from './store.ts';
import { useWorld } from './worldContext.ts';

/** What is seen, what questions are asked of, and the same for the scene a story is at and the one that follows. */
const KEPT = 4;

/** What the filters let through. All that ask for the same share one answer. */
export function useFiltered(): Filtered {
  const { graph } = useWorld();
  return filteredOnce(
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
  return useCallback(() => filteredOnce(graph, filters), [graph, filters]);
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

/** What filters let through of a graph. */
export const filteredOnce: (graph: FactGraph, filters: Filters) => Filtered = recently(KEPT, filterGraph);

const loose = new WeakMap<Filters, Filters>();

function loosened(filters: Filters): Filters {
  const known = loose.get(filters) ?? { ...filters, minimum: 0 };
  loose.set(filters, known);
  return known;
}
