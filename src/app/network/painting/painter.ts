import type { Ink } from '../ink.ts';
import type { Size, View } from '../view.ts';
import type { Looks } from './looks.ts';

/** Draws a network on a canvas. */
export interface Painter {
  /** Whether it draws without a graphics card: too slowly for every frame. */
  software: boolean;
  /** Takes what is to be drawn from now on. */
  load(looks: Looks): void;
  /** Draws it all. `scale`: how many times their size at rest nodes and edges take. */
  paint(view: View, size: Size, pixelRatio: number, scale: number, ink: Ink): void;
  end(): void;
}
