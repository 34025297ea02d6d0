import type { PlacedNode } from '../placed.ts';

/** A node with the size of its name, in the units of the layout; y upwards. */
export interface NamedNode extends PlacedNode {
  width: number;
  height: number;
}

export interface Box {
  left: number;
  right: number;
  low: number;
  high: number;
}

/** Names are cut at so many characters in the picture. */
const LETTERS = 14;
const IDEOGRAPH = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/;
/** How wide a letter of another script is on average, as a share of the height of the type. */
const LATIN = 0.58;
/** Around a node, and between it and its name: on a stage nodes are larger. */
const CLEAR = 5;
const GAP = 6;
/** A node nearer to the vertical through the middle than this tangent has its name above or below it. */
const STEEP = 0.3;
/** How far the widest of the shapes reaches for a radius of 1. */
const REACH = 1.3;

/** Roughly how large the name of a node is written: 12 to 21 pixels high by its radius, an ideograph as wide as high. */
export function nameSize(name: string, radius: number): { width: number; height: number } {
  const size = 12 + (9 * Math.max(0, radius - 3)) / 19;
  const ems = [...name].slice(0, LETTERS).reduce((sum, letter) => sum + (IDEOGRAPH.test(letter) ? 1 : LATIN), 0);
  return { width: size * ems, height: 1.25 * size };
}

/** The boxes a name may take, on the sides of its node that look away from the middle of the picture, the better one first. */
export function nameBoxes({ x, y, radius, width, height }: NamedNode): readonly [Box, Box] {
  const reach = REACH * radius;
  const left = x < 0 ? x - reach - GAP - width : x + reach + GAP;
  const low = y < 0 ? y - reach - GAP - height : y + reach + GAP;
  const beside = { left, right: left + width, low: y - height / 2, high: y + height / 2 };
  const beyond = { left: x - width / 2, right: x + width / 2, low, high: low + height };
  return Math.abs(x) < STEEP * Math.abs(y) ? [beyond, beside] : [beside, beyond];
}

/** The square a node takes, with what it keeps clear. */
export function nodeBox({ x, y, radius }: PlacedNode): Box {
  const reach = REACH * radius + CLEAR;
  return { left: x - reach, right: x + reach, low: y - reach, high: y + reach };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;
}

/**
 * Gives names their boxes, first come, first served, so that none lies on another or on any node; null where one finds no
 * place, or a node lies on another.
 *
 * @param bare nodes whose names need no place
 */
export function placeNames(named: readonly NamedNode[], bare: readonly PlacedNode[]): Box[] | null {
  const discs = [...named, ...bare].map(nodeBox).sort((a, b) => a.left - b.left);
  for (const [index, disc] of discs.entries())
    for (let next = index + 1; next < discs.length && discs[next]!.left < disc.right; next++)
      if (overlap(disc, discs[next]!)) return null;
  const names: Box[] = [];
  for (const node of named) {
    const taken = (box: Box) => names.some((name) => overlap(box, name)) || discs.some((disc) => overlap(box, disc));
    const free = nameBoxes(node).find((box) => !taken(box));
    if (!free) return null;
    names.push(free);
  }
  return names;
}
