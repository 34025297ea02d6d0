import { useMemo } from 'react';
import { around } from '../../graph/layout/arrange/around.ts';
import { arrange } from '../../graph/layout/arrange/arrange.ts';
import type { FactGraph } from '../../graph/facts.ts';
import type { Filtered } from '../../graph/filter/filter.ts';
import { isWhole } from '../../graph/filter/slice.ts';
import type { Layout } from '../../model/graph.ts';
import type { LayoutBy } from '../choices.ts';
import { recently } from '../recently.ts';
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
  return useMemo(() => layoutOnce(world.layout, graph, by, centre, shown), [by, centre, shown, graph, world.layout]);
}

/** A layout for the scene a story is at, the one before and the one that follows. */
const KEPT = 3;

/** Where nodes stand that are arranged in a way; what the way does not say stands where the bundle's layout has it. */
export const layoutOnce = recently(
  KEPT,
  (layout: Layout, graph: FactGraph, by: LayoutBy, centre: string | undefined, shown: Filtered | null): Layout => {
    if (by === 'around') return shown && centre ? { ...layout, ...around(graph, centre, shown) } : layout;
    return by === 'force' ? layout : { ...layout, ...arrange(graph, by) };
  },
);
