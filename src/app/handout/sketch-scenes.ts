import type { Scene, Story } from '../../model/story.ts';
import { measured } from '../annotations/lettering.ts';
import { shapesOf } from '../annotations/shapes.ts';
import { sketchedAnnotations } from '../annotations/sketched.ts';
import type { Work } from '../choices.ts';
import type { Sketch } from '../network/sketch.ts';
import { paletteOf } from '../look/palette.ts';
import type { Language } from '../messages/language.ts';
import { noteLettering } from '../network/highlight.ts';
import { type Still, stillOf } from '../network/still.ts';
import type { Size } from '../network/view.ts';
import { saidIn } from '../story/saying.ts';
import type { World } from '../world.ts';
import { counterOf } from './counting.ts';
import { type Look, makingOf, workIn } from './scene-making.ts';

/**
 * The network of each scene of a story, with its annotations, one after the other, without any of them being on the screen. Rejects with an
 * `Error` when what a scene asks for cannot be counted.
 */
export async function* sketchScenes(
  opened: World,
  { scenes }: Story,
  corrections: Work['corrections'],
  look: Look & { language: Language },
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
      yield annotated(stillOf(makingOf(opened, counted, scene, look), size, measure), scene, look);
    }
  } finally {
    counter.end();
  }
}

function annotated({ sketch, placeOf }: Still, scene: Scene, look: Look & { language: Language }): Sketch {
  const shapes = shapesOf(scene.annotations, {
    size: sketch,
    insets: { top: 0, right: 0, bottom: 0, left: 0 },
    placeOf,
    say: (text) => saidIn(text, look.language),
    measure: measured,
    lettering: noteLettering(sketch, look.display),
  });
  return { ...sketch, marks: [...sketch.marks, ...sketchedAnnotations(shapes, paletteOf(look.theme, look.display))] };
}
