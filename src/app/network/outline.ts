import type { Field } from './hit.ts';
import { type Point, toScreen } from './view.ts';

/** The corners of a box from one pixel to the opposite one. */
export function boxBetween(from: Point, to: Point): Point[] {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/** The shown nodes whose middle lies inside an outline, by number; a line that crosses itself counts by the even-odd rule. */
export function nodesInside({ drawing, masks, view, size }: Field, outline: readonly Point[]): number[] {
  const inside: number[] = [];
  for (let node = 0; node < drawing.nodes.length; node++) {
    if (!masks.nodes[node]) continue;
    if (isInside(toScreen(view, size, { x: drawing.x[node]!, y: drawing.y[node]! }), outline)) inside.push(node);
  }
  return inside;
}

function isInside({ x, y }: Point, outline: readonly Point[]): boolean {
  let inside = false;
  outline.forEach((a, index) => {
    const b = outline.at(index - 1)!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
