import { type Box, contains, type Point } from './view.ts';

/** A name that wants a place beside its node; all in pixels. */
export interface LabelCandidate {
  x: number;
  y: number;
  /** Half the side of the square the node takes. */
  reach: number;
  width: number;
  height: number;
  /** Where the lines at the node come from: of places that cover as little, the one away from there is taken. */
  from?: Point;
  /** Put over a firm obstacle or away from its side, though never over another name, rather than left out. */
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
  /** How far from its place at that side it was put, to be inside the bounds and over no other name. */
  shift: Point;
  box: Box;
}

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];
/** A line nearer to the vertical than this tangent has its name above or below its end. */
const STEEP = 0.3;
const GAP = { across: 4, down: 1 };
/** How many other obstacles a firm one counts for. */
const FIRM = 100;
const UNMOVED: Point = { x: 0, y: 0 };
/** Lines of text a needed name is moved up or down at most where its own places are taken. */
const STEPS = [0, 1, -1, 2, -2, 3, -3];

/**
 * Gives names their places, first come, first served: the order of the candidates is their priority, and `limit` the
 * most names placed. A placed name lies inside the bounds and over no other name, nor over a firm obstacle unless it
 * is needed; of the places right of its node, left, below, above (where lines come from
 * somewhere, those away from there first) it takes the one that covers fewest obstacles.
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
    for (const side of sidesOf(candidate)) {
      const box = boxAt(candidate, side);
      if (!inside(box, bounds) || names.count(box) > 0) continue;
      const nodes = firm.count(box);
      if (nodes > 0 && !candidate.needed) continue;
      const covered = nodes * FIRM + soft.count(box);
      if (covered >= fewest) continue;
      best = { candidate: index, side, shift: UNMOVED, box };
      fewest = covered;
    }
    if (!best && candidate.needed) best = squeezed(candidate, index, names, bounds);
    if (!best) continue;
    placed.push(best);
    names.add(best.box);
  }
  return placed;
}

/** A name where it is inside the bounds and over no other, near one of its places; undefined where its node is out of sight. */
function squeezed(candidate: LabelCandidate, index: number, names: Boxes, bounds: Box): PlacedLabel | undefined {
  if (!contains(bounds, candidate)) return undefined;
  for (const step of STEPS)
    for (const side of SIDES) {
      const own = boxAt(candidate, side);
      const box = within(moved(own, { x: 0, y: step * candidate.height }), bounds);
      if (!inside(box, bounds) || names.count(box) > 0) continue;
      return { candidate: index, side, shift: { x: box.left - own.left, y: box.top - own.top }, box };
    }
  return undefined;
}

function moved({ left, top, right, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

function within(box: Box, bounds: Box): Box {
  const into = (least: number, most: number): number => (least > 0 ? least : Math.min(0, most));
  return moved(box, {
    x: into(bounds.left - box.left, bounds.right - box.right),
    y: into(bounds.top - box.top, bounds.bottom - box.bottom),
  });
}

/** Where a side is: the way from the node, x to the right and y downwards. */
export const TOWARDS: Record<Side, Point> = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  below: { x: 0, y: 1 },
  above: { x: 0, y: -1 },
};

/** The sides of a node in the order in which its name tries them. */
function sidesOf({ x, y, from }: LabelCandidate): readonly Side[] {
  if (!from) return SIDES;
  const [across, down] = [x - from.x, y - from.y];
  const beside: readonly Side[] = across < 0 ? ['left', 'right'] : ['right', 'left'];
  const beyond: readonly Side[] = down < 0 ? ['above', 'below'] : ['below', 'above'];
  const [first, second] = Math.abs(across) < STEEP * Math.abs(down) ? [beyond, beside] : [beside, beyond];
  return [first[0]!, second[0]!, second[1]!, first[1]!];
}

/** The box a name takes on a side of its node. */
export function boxAt(candidate: LabelCandidate, side: Side): Box {
  return boxToward(candidate, TOWARDS[side]);
}

/** The box a name takes in a direction of its node, which may lie between two sides while a name goes from one to the other. */
export function boxToward({ x, y, reach, width, height }: LabelCandidate, toward: Point): Box {
  const left = x + toward.x * (reach + GAP.across + width / 2) - width / 2;
  const top = y + toward.y * (reach + GAP.down + height / 2) - height / 2;
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
