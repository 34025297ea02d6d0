import type { Shape } from '../look/palette.ts';
import { REACH } from './ink.ts';
import type { Point } from './view.ts';

/** The corners of a shape of a radius around a point, in pixels; none for a circle. */
export function cornersOf(shape: Shape, { x, y }: Point, radius: number): Point[] {
  const reach = radius * REACH[shape];
  if (shape === 'circle') return [];
  if (shape === 'square')
    return [
      { x: x - reach, y: y - reach },
      { x: x + reach, y: y - reach },
      { x: x + reach, y: y + reach },
      { x: x - reach, y: y + reach },
    ];
  if (shape === 'diamond')
    return [
      { x, y: y - reach },
      { x: x + reach, y },
      { x, y: y + reach },
      { x: x - reach, y },
    ];
  const middle = y + 0.2 * radius;
  const half = (reach * Math.sqrt(3)) / 2;
  return [
    { x, y: middle - reach },
    { x: x + half, y: middle + reach / 2 },
    { x: x - half, y: middle + reach / 2 },
  ];
}
