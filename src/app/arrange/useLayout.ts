import { useMemo } from 'react';
import { around } from '../../graph/layout/arrange/around.ts';
import { arrange } from '../../graph/layout/arrange/arrange.ts';
import { isWhole } from '../../graph/filter/slice.ts';
import type { Layout } from '../../model/graph.ts';
import { useStore } from '../store.ts';
import { useFiltered } from '../useFiltered.ts';
import { useOpened, useWorld } from '../worldContext.ts';

/** Where the chosen layout puts nodes; a slice leaves them where they stand in the whole. */
export function useLayout(): Layout {
  const world = useWorld();
  const opened = useOpened();
  const by = useStore((state) => state.arrangement.by);
  const centre = useStore((state) => state.arrangement.centre);
  const whole = useStore((state) => isWhole(state.slice));
  const graph = whole ? world.graph : opened.graph;
  const filtered = useFiltered();
  const shown = by === 'around' ? filtered : null;
  return useMemo(() => {
    if (by === 'around') return shown && centre ? { ...world.layout, ...around(graph, centre, shown) } : world.layout;
    if (by === 'force') return world.layout;
    return { ...world.layout, ...arrange(graph, by) };
  }, [by, centre, shown, graph, world.layout]);
}
