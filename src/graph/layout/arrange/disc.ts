import type { PlacedNode } from '../placed.ts';
import { separate } from '../separate.ts';

/** Radians between one and the next: the golden angle. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** How much more ground than its own a node takes in a disc. */
const ROOM = 2.2;
export const MARGIN = 4;

/**
 * Lays nodes out as the seeds of a sunflower around a point, the first in the middle, then moves apart what touches.
 * Source: Vogel, A better way to construct the sunflower head, Mathematical Biosciences 44, 1979; here each seed takes
 * ground by its size.
 */
export function disc(nodes: readonly PlacedNode[], middle: { x: number; y: number }): void {
  let ground = 0;
  for (const [place, node] of nodes.entries()) {
    const own = ROOM * (node.radius + MARGIN / 2) ** 2;
    const away = Math.sqrt(place === 0 ? 0 : ground + own / 2);
    ground += own;
    node.x = middle.x + away * Math.cos(place * TURN);
    node.y = middle.y + away * Math.sin(place * TURN);
  }
  separate(nodes, MARGIN);
}
