import { bubbleWith } from './drawing.ts';
import type { Making, NodePlace } from './contract.ts';
import { frameFor } from './frame.ts';
import { viewOf } from './framing.ts';
import { inkOf } from './ink.ts';
import { lettererWith } from './lettering.ts';
import { masksOf } from './masks.ts';
import { measuresOf } from './measures.ts';
import { nameNodes } from './naming.ts';
import { NOT_HOVERED, sceneOf, stagedScene } from './scene.ts';
import { screenOf } from './screen.ts';
import type { Sketch } from './sketch.ts';
import { sketchOf } from './sketch-screen.ts';
import { freeArea, type Size } from './view.ts';

/** A picture that is on no screen. */
export interface Still {
  sketch: Sketch;
  /** Where a node, or the bubble it is drawn in, stands; null where it is not shown. */
  placeOf(node: string): NodePlace | null;
}

/**
 * What a picture would show in a window of a size, at rest, without being on a screen. `measure` gives the width in pixels
 * of a text in a CSS font.
 */
export function stillOf(making: Making, size: Size, measure: (text: string, font: string) => number): Still {
  const { drawing, display, insets, marks, pinned } = making;
  const ink = inkOf(making.theme, display);
  const masks = masksOf(drawing, making.visible, marks);
  const scene = stagedScene(sceneOf(drawing, masks, making, NOT_HOVERED), drawing, display);
  const { nodes, margin } = measuresOf(display, size);
  const frame = frameFor(drawing, size, insets, nodes);
  const noted = [...making.noted].flatMap((key) => drawing.nodeOf.get(key) ?? []);
  const free = freeArea(size, insets);
  const view = making.framing
    ? viewOf(making.framing, { drawing, masks, scene, noted, size, free, margin, frame })
    : frame.fitted;
  const screen = screenOf(drawing, masks, making, size, frame, view, lettererWith(measure));
  const named = nameNodes(screen, scene, noted);
  return {
    sketch: sketchOf({ size, ink, screen, masks, marks, pinned, scene, named }),
    placeOf: (key) => {
      const node = drawing.nodeOf.get(key) ?? bubbleWith(drawing, key);
      return node === undefined || !masks.nodes[node] ? null : { ...screen.at(node), radius: screen.radius(node) };
    },
  };
}
