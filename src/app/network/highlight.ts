import type { Display } from '../look/palette.ts';
import type { Size } from './view.ts';

/** How high the letters of notes on a picture are, in pixels: they grow with the shorter side of the window, as all type on a stage does. */
export function noteLettering({ width, height }: Size, display: Display): number {
  const least = display === 'projector' ? 18 : 15;
  return Math.max(least, (display === 'projector' ? 0.038 : 0.029) * Math.min(width, height));
}

/** The ring that brings out a node of a radius: that of its middle line, and how wide it is drawn; in pixels. */
export function highlightRing(radius: number, lettering: number): { radius: number; width: number } {
  const width = Math.max(3, 0.16 * lettering);
  return { radius: Math.max(1.34 * radius, 0.4 * lettering) + 1.6 * width, width };
}
