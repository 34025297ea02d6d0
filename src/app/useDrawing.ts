import { useMemo } from 'react';
import { type Drawing, drawingOf } from './network/drawing.ts';
import { useStore } from './store.ts';
import { useWorld } from './worldContext.ts';

/** The network as it is to be drawn: where nodes stand and how large they are. */
export function useDrawing(): Drawing {
  const { graph, layout } = useWorld();
  const moved = useStore((state) => state.arrangement.moved);
  return useMemo(() => drawingOf(graph, layout, { moved }), [graph, layout, moved]);
}
