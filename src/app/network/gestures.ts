import type { Tool } from './contract.ts';
import { boxBetween } from './outline.ts';
import type { Point } from './view.ts';

/** What gestures do to the picture. */
export interface Hands {
  /** Takes a node off the ground. */
  lift(node: number): void;
  carry(to: Point): void;
  /** Lets it go where it is. */
  drop(): void;
  putBack(): void;
  /** Shows a line being drawn around nodes; null: none. */
  outline(points: readonly Point[] | null): void;
  pickOut(outline: readonly Point[], adding: boolean): void;
}

/** A drag under way; pixels of the container. */
export interface Gesture {
  move(to: Point): void;
  end(): void;
  cancel(): void;
}

/** Keys that change what a drag does. */
export interface Held {
  shiftKey: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** Pixels a lasso's corners lie apart at least. */
const CORNER = 4;

/**
 * What a drag that starts at a pixel does: Shift draws a box, Alt a line around nodes, and so do the tools for it; a
 * node under the pointer is moved. Null: the ground is moved.
 */
export function gestureFrom(from: Point, node: number, tool: Tool, held: Held, hands: Hands): Gesture | null {
  const adding = held.ctrlKey || held.metaKey || (tool !== 'hand' && held.shiftKey);
  if (held.altKey || (tool === 'lasso' && !held.shiftKey)) return lasso(from, adding, hands);
  if (held.shiftKey || tool === 'box') return box(from, adding, hands);
  return node >= 0 ? drag(node, hands) : null;
}

/** Moves a node. */
export function drag(node: number, hands: Hands): Gesture {
  hands.lift(node);
  return { move: hands.carry, end: hands.drop, cancel: hands.putBack };
}

function box(from: Point, adding: boolean, hands: Hands): Gesture {
  let corners = boxBetween(from, from);
  return outlined(
    hands,
    adding,
    () => corners,
    (to) => {
      corners = boxBetween(from, to);
    },
  );
}

function lasso(from: Point, adding: boolean, hands: Hands): Gesture {
  const corners = [from];
  return outlined(
    hands,
    adding,
    () => corners,
    (to) => {
      const last = corners.at(-1)!;
      if (Math.hypot(to.x - last.x, to.y - last.y) >= CORNER) corners.push(to);
    },
  );
}

function outlined(hands: Hands, adding: boolean, outline: () => Point[], grow: (to: Point) => void): Gesture {
  return {
    move: (to) => {
      grow(to);
      hands.outline(outline());
    },
    end: () => {
      hands.outline(null);
      hands.pickOut(outline(), adding);
    },
    cancel: () => hands.outline(null),
  };
}
