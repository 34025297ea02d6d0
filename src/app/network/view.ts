import type { Insets } from './contract.ts';

/** Where the camera stands: the point of the unit square in the middle of the container, and how much it sees. */
export interface View {
  x: number;
  y: number;
  /** 1: the unit square fills the shorter side of the container; 0.5: twice as large. */
  ratio: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A rectangle in pixels of the container. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Discs to bring into sight: places in the unit square, radii in pixels. */
export interface Discs {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  radii: ArrayLike<number>;
}

/** How many times larger than it was drawn a picture may be, and how much of either side it has to cover, while it is carried. */
const BLURRED = 2.5;
const COVERED = 0.45;

/** Pixels a side of the unit square takes. */
export function pixelsPerUnit(view: View, size: Size): number {
  return Math.min(size.width, size.height) / view.ratio;
}

/** From the unit square to pixels of the container. */
export function toScreen(view: View, size: Size, point: Point): Point {
  const unit = pixelsPerUnit(view, size);
  return { x: size.width / 2 + (point.x - view.x) * unit, y: size.height / 2 - (point.y - view.y) * unit };
}

/** From pixels of the container to the unit square. */
export function toUnit(view: View, size: Size, point: Point): Point {
  const unit = pixelsPerUnit(view, size);
  return { x: view.x + (point.x - size.width / 2) / unit, y: view.y - (point.y - size.height / 2) / unit };
}

/** What panels leave free, `margin` pixels smaller on each side; never less than a pixel. */
export function freeArea(size: Size, insets: Insets, margin = 0): Box {
  const left = insets.left + margin;
  const top = insets.top + margin;
  return {
    left,
    top,
    right: Math.max(left + 1, size.width - insets.right - margin),
    bottom: Math.max(top + 1, size.height - insets.bottom - margin),
  };
}

/** The view that puts a point of the unit square at a pixel, at a given ratio. */
export function viewWith(point: Point, pixel: Point, ratio: number, size: Size): View {
  const unit = Math.min(size.width, size.height) / ratio;
  return { x: point.x - (pixel.x - size.width / 2) / unit, y: point.y + (pixel.y - size.height / 2) / unit, ratio };
}

/** The view in which all discs lie in a box as large as they can, in its middle. */
export function fitting(discs: Discs, box: Box, size: Size): View {
  const room = { width: box.right - box.left, height: box.bottom - box.top };
  const fits = (unit: number): boolean => {
    const taken = extent(discs, unit);
    return taken.right - taken.left <= room.width && taken.bottom - taken.top <= room.height;
  };
  let small = 1;
  let large = 8 * Math.max(room.width, room.height, 1);
  for (let step = 0; step < 40; step++) {
    const middle = (small + large) / 2;
    if (fits(middle)) small = middle;
    else large = middle;
  }
  const taken = extent(discs, small);
  const middle = { x: (taken.left + taken.right) / 2 / small, y: (taken.top + taken.bottom) / 2 / small };
  return viewWith(middle, centreOf(box), Math.min(size.width, size.height) / small, size);
}

/** The same picture `factor` times as large, a pixel standing still. */
export function zoomed(view: View, size: Size, pixel: Point, factor: number): View {
  return viewWith(toUnit(view, size, pixel), pixel, view.ratio / factor, size);
}

export function centreOf(box: Box): Point {
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

export function contains(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

/** In pixels from the corner of the unit square, y upwards. */
function extent(discs: Discs, unit: number): Box {
  const taken = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (let index = 0; index < discs.x.length; index++) {
    const x = discs.x[index]! * unit;
    const y = discs.y[index]! * unit;
    const radius = discs.radii[index]!;
    taken.left = Math.min(taken.left, x - radius);
    taken.right = Math.max(taken.right, x + radius);
    taken.top = Math.min(taken.top, y - radius);
    taken.bottom = Math.max(taken.bottom, y + radius);
  }
  return discs.x.length > 0 ? taken : { left: 0, right: unit, top: 0, bottom: unit };
}

/**
 * The CSS transform, about the upper left corner, that makes a picture drawn for one view nearly that of another. What
 * keeps its size goes by whole pixels of the screen: nothing has to be interpolated then.
 */
export function carried(drawn: View, now: View, size: Size, pixelRatio: number): string {
  const scale = drawn.ratio / now.ratio;
  const { x, y } = toScreen(now, size, toUnit(drawn, size, { x: 0, y: 0 }));
  const whole = (pixels: number): number => (scale === 1 ? Math.round(pixels * pixelRatio) / pixelRatio : pixels);
  return `matrix(${scale}, 0, 0, ${scale}, ${whole(x)}, ${whole(y)})`;
}

/** Whether a picture drawn for one view, carried to another, leaves little of the container bare and is not too blurred. */
export function covers(drawn: View, now: View, size: Size): boolean {
  const scale = drawn.ratio / now.ratio;
  const { x, y } = toScreen(now, size, toUnit(drawn, size, { x: 0, y: 0 }));
  const across = Math.min(size.width, x + scale * size.width) - Math.max(0, x);
  const down = Math.min(size.height, y + scale * size.height) - Math.max(0, y);
  return scale < BLURRED && across > COVERED * size.width && down > COVERED * size.height;
}
