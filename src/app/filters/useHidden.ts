import type { FactGraph } from '../../graph/facts.ts';
import type { Filters } from '../../graph/filter/filter.ts';
import { type Hidden, hiddenBy } from '../../graph/filter/filtered.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

/** What each filter that is set hides. */
export function useHidden(): Hidden[] {
  const { graph } = useWorld();
  const filters = useStore((state) => state.filters);
  return hiddenOnce(graph, filters);
}

const latest = new WeakMap<FactGraph, { filters: Filters; hidden: Hidden[] }>();

function hiddenOnce(graph: FactGraph, filters: Filters): Hidden[] {
  const known = latest.get(graph);
  if (known?.filters === filters) return known.hidden;
  const hidden = hiddenBy(graph, filters);
  latest.set(graph, { filters, hidden });
  return hidden;
}
