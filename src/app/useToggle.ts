import { useCallback } from 'react';
import { useStore } from './store.ts';

/** Adds nodes to the selection; takes them out where all are in it. */
export function useToggle(): (nodes: readonly string[]) => void {
  return useCallback((nodes) => {
    const { selection, set } = useStore.getState();
    const next = new Set(selection);
    const inside = nodes.every((node) => selection.has(node));
    for (const node of nodes)
      if (inside) next.delete(node);
      else next.add(node);
    set({ selection: next });
  }, []);
}
