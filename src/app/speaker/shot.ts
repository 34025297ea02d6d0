import type { Scene } from '../../model/story.ts';
import { drawnScenes } from '../handout/drawn-scenes.ts';
import { pngOfScene } from '../handout/scene-png.ts';
import type { Language } from '../messages/language.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import type { StageLook } from './message.ts';

/** Pixels of the longer side: less than the stage has, so that names are large enough in small. */
const LONGER = 720;

/**
 * The address of a small picture of a scene, drawn as the stage draws it; null where its view asks for nothing that can be
 * drawn. Rejects when what the scene asks for cannot be counted, or the browser makes no picture.
 */
export async function shotOf(
  world: World,
  scene: Scene,
  { shape, ...look }: StageLook,
  language: Language,
): Promise<string | null> {
  const size = shape >= 1 ? { width: LONGER, height: LONGER / shape } : { width: LONGER * shape, height: LONGER };
  const { corrections } = useStore.getState();
  const story = { schema: 1, title: '', scenes: [scene] } as const;
  for await (const drawn of drawnScenes(world, story, corrections, { ...look, language }, size))
    return URL.createObjectURL(await pngOfScene(drawn, 1, ''));
  return null;
}
