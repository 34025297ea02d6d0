import { useMemo } from 'react';
import { emphasisOf } from './emphasis.ts';
import type { Emphasis, Visible } from './network/contract.ts';
import { useStore } from './store.ts';
import { useCommunities } from './useCommunities.ts';
import { useFocus } from './useFocus.ts';
import { useWorld } from './worldContext.ts';

/** What comes forward for the question asked, or for what is picked out. */
export function useEmphasis(visible: Visible): Emphasis | null {
  const { graph } = useWorld();
  const focus = useFocus();
  const selection = useStore((state) => state.selection);
  const { communityOf } = useCommunities();
  return useMemo(
    () => emphasisOf(graph, visible, focus, selection, communityOf),
    [graph, visible, focus, selection, communityOf],
  );
}
