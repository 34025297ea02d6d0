import type { Scene } from '../../model/story.ts';
import { type Address, printAddress } from '../address.ts';
import { addressOf } from '../history.ts';
import { type Choices, useStore } from '../store.ts';
import { choicesOf } from '../story/telling.ts';
import type { World } from '../world.ts';
import { useOpened } from '../worldContext.ts';

/** How the presenter left the scene as it was recorded: for another choice, or only with the camera. */
export type Strayed = 'choice' | 'camera' | null;

/** The scene that is told; undefined where there is none. */
export function sceneOf({ stories, telling }: Pick<Choices, 'stories' | 'telling'>): Scene | undefined {
  return telling ? stories.get(telling.story)?.scenes[telling.scene] : undefined;
}

/** Whether what is shown is no longer what the scene asks for. */
export function strayedFrom(world: World, choices: Choices): Strayed {
  const scene = sceneOf(choices);
  if (!scene) return null;
  const asked = { ...choices, ...choicesOf(world, scene) };
  if (chosen(addressOf(world, choices)) !== chosen(addressOf(world, asked))) return 'choice';
  return choices.camera !== null && printed(choices.camera) !== printed(asked.camera) ? 'camera' : null;
}

export function useStrayed(): Strayed {
  const world = useOpened();
  return useStore((state) => strayedFrom(world, state));
}

/** What an address says of choices: no sentence that is shown, nor how things are looked at. */
function chosen(address: Address): string {
  return printAddress({
    ...address,
    reading: null,
    coverage: false,
    camera: null,
    mapCamera: null,
    telling: null,
  });
}

function printed(camera: Choices['camera']): string {
  return camera ? [camera.x, camera.y, camera.ratio].map((value) => value.toFixed(4)).join(' ') : '';
}
