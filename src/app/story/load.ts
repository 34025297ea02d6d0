import { fetchStories } from '../../bundle/fetch.ts';
import { fetchFile } from '../source.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { endTelling, tell } from './telling.ts';

/** Loads the stories beside a bundle that was opened, and goes on with the one the address tells. Returns a function that stops it. */
export function followStories(world: World): () => void {
  let wanted = true;
  void fetchStories(world.base, fetchFile).then(({ stories, broken }) => {
    if (!wanted) return;
    const { set } = useStore.getState();
    unrecorded(() => set({ stories, brokenStories: broken }));
    const { telling } = useStore.getState();
    if (!telling) return;
    if (stories.has(telling.story)) tell(world, telling);
    else {
      endTelling();
      set({ gone: telling.story });
    }
  });
  return () => {
    wanted = false;
  };
}

/** Changes the choices without a step that undo would go back over. */
function unrecorded(change: () => void): void {
  const { pause, resume, isTracking } = useStore.temporal.getState();
  pause();
  change();
  if (isTracking) resume();
}
