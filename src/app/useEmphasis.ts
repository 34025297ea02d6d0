import { useMemo } from 'react';
import { answerOf, pickedOf } from './emphasis.ts';
import type { Emphasis } from './network/contract.ts';
import { useStore } from './store.ts';
import { useCommunities } from './useCommunities.ts';
import { useFiltered, useOpening } from './useFiltered.ts';
import { useFocus } from './useFocus.ts';
import { useWorld } from './worldContext.ts';

/** What comes forward for the question asked, or for what is picked out. */
export function useEmphasis(): Emphasis | null {
  const { graph } = useWorld();
  const focus = useFocus();
  const selection = useStore((state) => state.selection);
  const { communityOf } = useCommunities();
  const filtered = useFiltered();
  const open = useOpening();
  return useMemo(
    () => answerOf(graph, open, focus) ?? pickedOf(graph, filtered, focus, selection, communityOf),
    [graph, filtered, open, focus, selection, communityOf],
  );
}
