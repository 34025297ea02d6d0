import { useMemo } from 'react';
import { useCoarse } from '../look/useCoarse.ts';
import { useNarrow } from '../shell/useNarrow.ts';

/** Pixels. */
export interface Measures {
  cell: { width: number; height: number };
  /** Of the row names and of the column names. */
  head: { width: number; height: number };
}

const FINGER = 44;

/** How large cells and names are: what a finger can hit, where a finger is what points. */
export function useMeasures(): Measures {
  const narrow = useNarrow();
  const coarse = useCoarse();
  const cell = useMemo(() => (coarse ? { width: FINGER, height: FINGER } : { width: 40, height: 32 }), [coarse]);
  const head = useMemo(() => (narrow ? { width: 124, height: 128 } : { width: 184, height: 152 }), [narrow]);
  return { cell, head };
}
