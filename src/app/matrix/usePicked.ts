import { useMemo } from 'react';
import { type EntityType, typeOfKey } from '../../model/entity.ts';
import { nodesOfFocus } from '../focus.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';

/** The entities of two types that are selected, or, where none are, being compared; by key. */
export function usePicked(rows: EntityType, columns: EntityType): ReadonlySet<string> {
  const selection = useStore((state) => state.selection);
  const { graph } = useWorld();
  const focus = useFocus();
  return useMemo(() => {
    const asked = selection.size === 0 && focus.kind === 'compare' ? nodesOfFocus(focus) : [...selection];
    return new Set(asked.filter((node) => graph.hasNode(node) && [rows, columns].includes(typeOfKey(node))));
  }, [graph, selection, focus, rows, columns]);
}
