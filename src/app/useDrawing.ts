import { useMemo } from 'react';
import { type Drawing, drawingOf } from './network/drawing.ts';
import type { Mark } from './network/marks.ts';
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
  const gone = useGone();
  const layout = useLayout();
  const moved = useStore((state) => state.arrangement.moved);
  const bubbles = useBubbles();
  return useMemo(() => {
    const lost = gone ? { gone: { whole, marks: gone } } : {};
    return drawingOf(graph, layout, { moved, bubbles, ...lost });
  }, [graph, layout, moved, bubbles, whole, gone]);
}

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
      [...collapsed].flatMap((leader) => {
        const members = communityOf(leader)?.members;
        return members ? [{ key: `community:${leader}`, leader, name: nameOf(leader), members }] : [];
      }),
    [collapsed, communityOf, nameOf],
  );
}
