import type { Box } from './view.ts';

/** A name that wants a place beside its node; all in pixels. */
export interface LabelCandidate {
  x: number;
  y: number;
  /** Half the side of the square the node takes. */
  reach: number;
  width: number;
  height: number;
  /** Put over a firm obstacle, though never over another name, rather than left out. */
  needed?: boolean;
}

/** A node no name should cover. Names are never put on a firm one; on others only where no place is free of them. */
export interface Obstacle {
  box: Box;
  firm: boolean;
}

export type Side = 'right' | 'left' | 'below' | 'above';

export interface PlacedLabel {
  /** Index of the candidate. */
  candidate: number;
  side: Side;
  box: Box;
}

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
const GAP = 4;
/** How many other obstacles a firm one counts for. */
const FIRM = 100;

/**
 * Gives names their places, first come, first served: the order of the candidates is their priority, and `limit` the
 * most names placed. A placed name lies inside the bounds and over no other name, nor over a firm obstacle unless it
 * is needed; of the places right of its node, left, below, above, it takes the one that covers fewest obstacles.
 * Same input, same result.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  obstacles: readonly Obstacle[],
  bounds: Box,
  limit = Infinity,
): PlacedLabel[] {
  const names = new Boxes();
  const firm = new Boxes();
  const soft = new Boxes();
  for (const obstacle of obstacles) (obstacle.firm ? firm : soft).add(obstacle.box);
  const placed: PlacedLabel[] = [];
  for (let index = 0; index < candidates.length && placed.length < limit; index++) {
    const candidate = candidates[index]!;
    let best: PlacedLabel | undefined;
    let fewest = Infinity;
    for (const side of SIDES) {
      const box = boxAt(candidate, side);
      if (!inside(box, bounds) || names.count(box) > 0) continue;
      const nodes = firm.count(box);
      if (nodes > 0 && !candidate.needed) continue;
      const covered = nodes * FIRM + soft.count(box);
      if (covered >= fewest) continue;
      best = { candidate: index, side, box };
      fewest = covered;
    }
    if (!best) continue;
    placed.push(best);
    names.add(best.box);
  }
  return placed;
}

/** The box a name takes on a side of its node. */
export function boxAt({ x, y, reach, width, height }: LabelCandidate, side: Side): Box {
  const away = reach + GAP;
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
  const top = side === 'below' ? y + reach + 1 : side === 'above' ? y - reach - 1 - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}

const CELL = 64;
/** More rows than any screen has cells. */
const ROWS = 1 << 16;

/** Boxes in a grid, to ask quickly how many of them another box overlaps. */
class Boxes {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (let column = cellOf(box.left); column <= cellOf(box.right); column++)
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++) {
        const boxes = this.#cells.get(column * ROWS + row);
        if (boxes) boxes.push(box);
        else this.#cells.set(column * ROWS + row, [box]);
      }
  }

  count(box: Box): number {
    let met = 0;
    for (let column = cellOf(box.left); column <= cellOf(box.right); column++)
      for (let row = cellOf(box.top); row <= cellOf(box.bottom); row++)
        for (const other of this.#cells.get(column * ROWS + row) ?? [])
          if (overlap(box, other) && firstShared(box, other, column, row)) met++;
    return met;
  }
}

/** Two boxes can share several cells; the first of them counts. */
function firstShared(a: Box, b: Box, column: number, row: number): boolean {
  return column === cellOf(Math.max(a.left, b.left)) && row === cellOf(Math.max(a.top, b.top));
}

function cellOf(pixel: number): number {
  return Math.floor(pixel / CELL);
}
