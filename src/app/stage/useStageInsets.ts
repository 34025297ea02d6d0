import { useMemo } from 'react';
import type { Insets } from '../network/contract.ts';
import { useNarrow } from '../shell/useNarrow.ts';

/** How much of the stage its words cover. */
export function useStageInsets(): Insets {
  const narrow = useNarrow();
  return useMemo(() => ({ top: 0, left: 0, right: 0, bottom: narrow ? 220 : 200 }), [narrow]);
}
