import { useMemo } from 'react';
import type { FactGraph } from '../graph/facts.ts';
import type { Layout } from '../model/graph.ts';
import type { Arrangement } from './choices.ts';
import { type Drawing, drawingOf } from './network/drawing.ts';
import type { Mark } from './network/marks.ts';
import type { Bubble } from './network/rows.ts';
import { useLayout } from './arrange/useLayout.ts';
import { recently } from './recently.ts';
import { useStore } from './store.ts';
import { useCommunities } from './useCommunities.ts';
import { useMarks } from './slice/useMarks.ts';
import { useOpened, useWorld } from './worldContext.ts';

/** The network as it is to be drawn: where nodes stand and how large they are. */
export function useDrawing(): Drawing {
  const { graph } = useWorld();
  const { graph: whole } = useOpened();
  const gone = useGone();
  const layout = useLayout();
  const moved = useStore((state) => state.arrangement.moved);
  const bubbles = useBubbles();
  return useMemo(
    () => drawingOnce(graph, layout, moved, bubbles, gone ? whole : null, gone),
    [graph, layout, moved, bubbles, whole, gone],
  );
}

/** A drawing for the scene a story is at, the one before and the one that follows. */
const KEPT = 3;
export const NO_BUBBLES: readonly Bubble[] = [];

/** The drawing of a graph; `whole` has what of it is marked as gone. */
export const drawingOnce = recently(
  KEPT,
  (
    graph: FactGraph,
    layout: Layout,
    moved: Arrangement['moved'],
    bubbles: readonly Bubble[],
    whole: FactGraph | null,
    gone: ReadonlyMap<string, Mark> | null,
  ): Drawing => drawingOf(graph, layout, { moved, bubbles, ...(whole && gone && { gone: { whole, marks: gone } }) }),
);

/** The marks of a slice if anything is gone in it; null where there is nothing more to draw than the slice. */
function useGone(): ReadonlyMap<string, Mark> | null {
  const marks = useMarks();
  return useMemo(() => ([...marks.values()].includes('gone') ? marks : null), [marks]);
}

/** The communities the reader has collapsed. */
function useBubbles(): readonly Bubble[] {
  const collapsed = useStore((state) => state.collapsed);
  const { communityOf, nameOf } = useCommunities();
  return useMemo(
    () =>
      collapsed.size === 0
        ? NO_BUBBLES
        : [...collapsed].flatMap((leader) => {
            const members = communityOf(leader)?.members;
            return members ? [{ key: `community:${leader}`, leader, name: nameOf(leader), members }] : [];
          }),
    [collapsed, communityOf, nameOf],
  );
}
