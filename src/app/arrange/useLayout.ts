import { useMemo } from 'react';
import { isWhole } from '../../graph/filter/slice.ts';
import type { Layout } from '../../model/graph.ts';
import { useStore } from '../store.ts';
import { useFiltered } from '../useFiltered.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { layoutOf } from './layout-of.ts';

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
  return useMemo(
    () => layoutOf(centre === undefined ? { by } : { by, centre }, world.layout, graph, shown),
    [by, centre, shown, graph, world.layout],
  );
}
