import type { Point } from '../network/view.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The point one comes to first going from a place in a direction: near, and not far off to the side; null where there is none. */
export function nextPoint<Spot extends Point>(spots: readonly Spot[], from: Point, direction: Direction): Spot | null {
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    const [dx, dy] = [spot.x - from.x, spot.y - from.y];
    const along = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx);
    if (along <= 0 || aside > 1.5 * along) continue;
    const cost = along + 2 * aside;
    if (cost >= least) continue;
    best = spot;
    least = cost;
  }
  return best;
}
