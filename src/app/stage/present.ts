import { useStore } from '../store.ts';
import { IMPROVISED } from '../story/improvised.ts';
import { tell } from '../story/telling.ts';
import type { World } from '../world.ts';
import { enterFullScreen } from './full-screen.ts';
import { improvise } from './improvise.ts';
import { useLayers } from './layers.ts';

/**
 * Presents a story on the full screen, from one of its scenes on; in the window where the browser gives no full screen.
 * To be called by a click or a key, or no browser gives one.
 *
 * @param world the bundle as it was opened
 */
export function present(world: World, story: string, scene = 0): void {
  tell(world, { story, scene });
  void enterFullScreen().then((given) => {
    if (!given) useLayers.setState({ note: 'windowed' });
  });
}

/** Presents what is seen right now, for those who have prepared nothing. */
export function presentHere(world: World): void {
  const story = improvise(world);
  present(world, IMPROVISED);
  const { stories, set } = useStore.getState();
  set({ stories: new Map([...stories, [IMPROVISED, story]]) });
  tell(world, { story: IMPROVISED, scene: 0 });
}
