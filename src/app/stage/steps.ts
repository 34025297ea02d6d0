import { useStore } from '../store.ts';
import { backToScene, endTelling, tell } from '../story/telling.ts';
import type { World } from '../world.ts';
import { isFullScreen, leaveFullScreen } from './full-screen.ts';
import { bare, useLayers } from './layers.ts';
import { strayedFrom } from './strayed.ts';

/**
 * One scene on or back. What lies over the scene goes first: a covered scene is only uncovered. From an excursion the
 * way on and back leads to the scene it began in.
 */
export function step(world: World, by: 1 | -1): void {
  const choices = useStore.getState();
  const { telling, stories } = choices;
  const scenes = telling ? stories.get(telling.story)?.scenes : undefined;
  if (!telling || !scenes) return;
  const { layer } = useLayers.getState();
  uncover();
  if (layer === 'black' || layer === 'white') return;
  const scene = telling.scene + by;
  if (strayedFrom(world, choices) === 'choice') backToScene(world);
  else if (scene >= 0 && scene < scenes.length) tell(world, { ...telling, scene });
  else useLayers.setState({ note: by > 0 ? 'last' : 'first' });
}

/** Goes to a scene by its index; the nearest there is. */
export function goTo(world: World, scene: number): void {
  const { telling } = useStore.getState();
  uncover();
  if (telling) tell(world, { ...telling, scene: Math.max(0, scene) });
}

/** Goes to the last scene. */
export function goToEnd(world: World): void {
  goTo(world, Number.MAX_SAFE_INTEGER);
}

/** Takes the topmost thing away: what lies over the scene, what the pointer does, an excursion. Whether there was one. */
export function retreat(world: World): boolean {
  const choices = useStore.getState();
  const { layer, hand } = useLayers.getState();
  if (layer || choices.place.reading) uncover();
  else if (hand) useLayers.setState({ hand: null });
  else if (strayedFrom(world, choices)) backToScene(world);
  else return false;
  return true;
}

/** One layer less; from the bare scene out of the full screen, then out of the story. */
export function leave(world: World): void {
  if (retreat(world)) return;
  if (isFullScreen()) leaveFullScreen();
  else end();
}

/** Ends the telling: the explorer is back as it was. */
export function end(): void {
  bare();
  leaveFullScreen();
  endTelling();
}

function uncover(): void {
  useLayers.setState({ layer: null, digits: '', note: null, quote: 0 });
  const { place, read } = useStore.getState();
  if (place.reading) read(null);
}
