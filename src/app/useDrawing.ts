import { useMemo } from 'react';
import { type Drawing, drawingOf } from './network/drawing.ts';
import type { Bubble } from './network/rows.ts';
import { useLayout } from './arrange/useLayout.ts';
import { useStore } from './store.ts';
import { useCommunities } from './useCommunities.ts';
import { useMarks } from './slice/useMarks.ts';
import { useOpened, useWorld } from './worldContext.ts';

/** The network as it is to be drawn: where nodes stand and how large they are. */
export function useDrawing(): Drawing {
  const { graph } = useWorld();
  const { graph: whole } = useOpened();
  const marks = useMarks();
  const layout = useLayout();
  const moved = useStore((state) => state.arrangement.moved);
  const bubbles = useBubbles();
  return useMemo(() => {
    const gone = marks.size > 0 ? { gone: { whole, marks } } : {};
    return drawingOf(graph, layout, { moved, bubbles, ...gone });
  }, [graph, layout, moved, bubbles, whole, marks]);
}

/** The communities the reader has collapsed. */
function useBubbles(): readonly Bubble[] {
  const collapsed = useStore((state) => state.collapsed);
  const { communityOf, nameOf } = useCommunities();
  return useMemo(
    () =>
      [...collapsed].flatMap((leader) => {
        const members = communityOf(leader)?.members;
        return members ? [{ key: `community:${leader}`, leader, name: nameOf(leader), members }] : [];
      }),
    [collapsed, communityOf, nameOf],
  );
}
