import type { Story } from '../../model/story.ts';
import type { Work } from '../choices.ts';
import type { Sketch } from '../network/sketch.ts';
import { stillOf } from '../network/still.ts';
import type { Size } from '../network/view.ts';
import type { World } from '../world.ts';
import { counterOf } from './counting.ts';
import { type Look, makingOf, workIn } from './scene-making.ts';

/**
 * The network of each scene of a story, one after the other, without any of them being on the screen. Rejects with an
 * `Error` when what a scene asks for cannot be counted.
 */
export async function* sketchScenes(
  opened: World,
  { scenes }: Story,
  corrections: Work['corrections'],
  look: Look,
  size: Size,
): AsyncGenerator<Sketch> {
  const counter = counterOf(opened);
  const canvas = document.createElement('canvas').getContext('2d')!;
  const measure = (text: string, font: string) => {
    canvas.font = font;
    return canvas.measureText(text).width;
  };
  try {
    for (const scene of scenes) {
      const counted = await counter.count({ corrections, slice: workIn(opened, scene).slice });
      yield stillOf(makingOf(opened, counted, scene, look), size, measure);
    }
  } finally {
    counter.end();
  }
}
