import { useSyncExternalStore } from 'react';

const QUERY = '(pointer: coarse)';

/** Whether a finger is what points, so that targets have to be larger. */
export function useCoarse(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(QUERY).matches);
}

function follow(changed: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
