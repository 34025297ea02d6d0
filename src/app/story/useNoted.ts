import { useMemo } from 'react';
import { useStore } from '../store.ts';

const NONE: ReadonlySet<string> = new Set();

/** The nodes that the scene which is told has annotations at, by key. */
export function useNoted(): ReadonlySet<string> {
  const annotations = useStore(({ telling, stories }) =>
    telling ? stories.get(telling.story)?.scenes[telling.scene]?.annotations : undefined,
  );
  return useMemo(() => (annotations?.length ? new Set(annotations.map(({ node }) => node)) : NONE), [annotations]);
}
