import type { ComponentType } from 'react';
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
import { loadView } from '../views.ts';
import type { World } from '../world.ts';
import { type Counted, counterOf } from './counting.ts';
import { type Look, makingOf, workIn } from './scene-making.ts';

/** What a scene shows without being on the screen: the network as a sketch, or another view of what it counts. */
export type DrawnScene = { kind: 'network'; sketch: Sketch } | ({ kind: 'view' } & ViewedScene);

/** A view that is not the network, as a scene shows it. */
export interface ViewedScene {
  View: ComponentType;
  opened: World;
  counted: Counted;
  scene: Scene;
  look: SceneLook;
  size: Size;
}

export interface SceneLook extends Look {
  language: Language;
}

/**
 * What each scene of a story shows, one after the other; the network with its annotations. Rejects with an `Error` when
 * what a scene asks for cannot be counted, or a view cannot be loaded.
 */
export async function* drawnScenes(
  opened: World,
  { scenes }: Story,
  corrections: Work['corrections'],
  look: SceneLook,
  size: Size,
): AsyncGenerator<DrawnScene> {
  const counter = counterOf(opened);
  const canvas = document.createElement('canvas').getContext('2d')!;
  const measure = (text: string, font: string) => {
    canvas.font = font;
    return canvas.measureText(text).width;
  };
  try {
    for (const scene of scenes) {
      const { slice, view } = workIn(opened, scene);
      const counted = await counter.count({ corrections, slice });
      if (view !== 'network') {
        yield { kind: 'view', View: await loadView(view), opened, counted, scene, look, size };
      } else {
        const still = stillOf(makingOf(opened, counted, scene, look), size, measure);
        yield { kind: 'network', sketch: annotated(still, scene, look) };
      }
    }
  } finally {
    counter.end();
  }
}

function annotated({ sketch, placeOf }: Still, scene: Scene, look: SceneLook): Sketch {
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
