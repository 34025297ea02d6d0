import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 720px)';

/** Whether the window is as narrow as a phone's. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(QUERY).matches);
}

function follow(changed: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
