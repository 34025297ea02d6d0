import { useMemo } from 'react';
import { type Filtered, filterGraph, withChosen } from '../graph/filter.ts';
import { nodesOfFocus } from './focus.ts';
import { useFocus } from './useFocus.ts';
import { useStore } from './store.ts';
import { useWorld } from './worldContext.ts';

/** What is shown: what the filters let through, and what is chosen although they do not. */
export function useVisible(): Filtered {
  const { graph } = useWorld();
  const types = useStore((state) => state.filters.types);
  const minimum = useStore((state) => state.filters.minimum);
  const focus = useFocus();
  const filtered = useMemo(() => filterGraph(graph, { types, minimum }), [graph, types, minimum]);
  return useMemo(() => {
    const asked = focus.kind === 'community' ? [] : nodesOfFocus(focus);
    return withChosen(filtered, asked, focus.kind === 'edge' ? [focus.edge] : []);
  }, [filtered, focus]);
}
