import { useMemo } from 'react';
import type { FactGraph } from '../graph/facts.ts';
import type { Filtered, Filters } from '../graph/filter.ts';
import { filterGraph, withChosen } from '../graph/filtered.ts';
import { nodesOfFocus } from './focus.ts';
import { useStore } from './store.ts';
import { useFocus } from './useFocus.ts';
import { useWorld } from './worldContext.ts';

/** What is shown: what the filters let through, and what is chosen although they do not. */
export function useVisible(): Filtered {
  const { graph } = useWorld();
  const filters = useStore((state) => state.filters);
  const focus = useFocus();
  const filtered = filteredOnce(graph, filters);
  return useMemo(() => {
    const asked = focus.kind === 'community' ? [] : nodesOfFocus(focus);
    return withChosen(filtered, asked, focus.kind === 'edge' ? [focus.edge] : []);
  }, [filtered, focus]);
}

const latest = new WeakMap<FactGraph, { filters: Filters; filtered: Filtered }>();

/** All that ask for the same share one answer. */
function filteredOnce(graph: FactGraph, filters: Filters): Filtered {
  const known = latest.get(graph);
  if (known?.filters === filters) return known.filtered;
  const filtered = filterGraph(graph, filters);
  latest.set(graph, { filters, filtered });
  return filtered;
}
