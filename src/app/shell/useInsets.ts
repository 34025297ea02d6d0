import { useMemo, useSyncExternalStore } from 'react';
import type { Insets } from '../network/contract.ts';
import { useStore } from '../store.ts';
import { useStoryPanel } from '../story/panel.ts';
import { useNarrow } from './useNarrow.ts';

const LEFT = 272;
const STORY = 340;
/** The bars of a phone: search, views, and the line below. */
const BARS = 130;

/** How much of the stage panels cover. `sheet`: height of the phone's card as a share of the stage; `card`: whether there is one. */
export function useInsets(sheet: number, card: boolean): Insets {
  const narrow = useNarrow();
  const story = useStoryPanel() === 'open';
  const folded = useStore((state) => state.folded);
  const width = useStore((state) => state.cardWidth);
  const height = useSyncExternalStore(followSize, () => innerHeight);
  return useMemo(() => {
    if (narrow) return { top: 0, left: 0, right: 0, bottom: card ? Math.round(sheet * (height - BARS)) : 0 };
    return { top: 0, left: story ? STORY : folded ? 0 : LEFT, right: card ? width : 0, bottom: 0 };
  }, [narrow, story, folded, width, card, height, sheet]);
}

function followSize(changed: () => void): () => void {
  addEventListener('resize', changed);
  return () => removeEventListener('resize', changed);
}
