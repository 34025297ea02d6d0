import { useSyncExternalStore } from 'react';
import { useNarrow } from '../shell/useNarrow.ts';

/** Pixels. */
export interface Measures {
  cell: { width: number; height: number };
  /** Of the row names and of the column names. */
  head: { width: number; height: number };
}

/** How large cells and names are: what a finger can hit, where a finger is what points. */
export function useMeasures(): Measures {
  const narrow = useNarrow();
  const coarse = useSyncExternalStore(follow, () => matchMedia(QUERY).matches);
  const [width, height] = coarse ? [44, 44] : [40, 32];
  return { cell: { width, height }, head: { width: narrow ? 124 : 184, height: narrow ? 128 : 152 } };
}

const QUERY = '(pointer: coarse)';

function follow(changed: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
