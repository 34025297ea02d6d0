import { useMemo } from 'react';
import { arrange } from '../../graph/layout/arrange/arrange.ts';
import { isWhole } from '../../graph/filter/slice.ts';
import type { Layout } from '../../model/graph.ts';
import { useStore } from '../store.ts';
import { useOpened, useWorld } from '../worldContext.ts';

/** Where the chosen layout puts nodes; a slice leaves them where they stand in the whole. */
export function useLayout(): Layout {
  const world = useWorld();
  const opened = useOpened();
  const by = useStore((state) => state.arrangement.by);
  const whole = useStore((state) => isWhole(state.slice));
  const graph = whole ? world.graph : opened.graph;
  return useMemo(() => {
    if (by === 'force') return world.layout;
    return { ...world.layout, ...arrange(graph, by) };
  }, [by, graph, world.layout]);
}
