import { EQUATOR_KM, type MapPoint } from '../../graph/views/projection.ts';
import type { Camera } from '../address.ts';
import type { Point, Size } from '../network/view.ts';

/** Kilometres of the equator a pixel stands for, at most and at least. */
const FARTHEST = 110;
const NEAREST = 0.15;
/** As near as fitting goes. */
const NEAREST_FITTED = 1.6;

/** Pixels of ground around cities the map is fitted to. */
export const FITTED_GROUND = 56;

/** The camera of the map: the point of the map in the middle, and how many kilometres of the equator a pixel stands for. */
export type MapCamera = Camera;

/** The camera that shows all the points, with so many pixels of ground around them. */
export function fitted(points: readonly MapPoint[], size: Size, ground: number): MapCamera {
  const [left, right] = ends(points.map(({ x }) => x));
  const [top, bottom] = ends(points.map(({ y }) => y));
  const across = (right - left) / Math.max(40, size.width - 2 * ground);
  const down = (bottom - top) / Math.max(40, size.height - 2 * ground);
  const ratio = Math.max(NEAREST_FITTED, EQUATOR_KM * Math.max(across, down));
  return { x: (left + right) / 2, y: (top + bottom) / 2, ratio: Math.min(FARTHEST, ratio) };
}

/** Where a point of the map is on screen. */
export function toScreen({ x, y, ratio }: MapCamera, { width, height }: Size, point: MapPoint): Point {
  const scale = EQUATOR_KM / ratio;
  return { x: width / 2 + (point.x - x) * scale, y: height / 2 + (point.y - y) * scale };
}

/** Which point of the map is at a place on screen. */
export function toMap({ x, y, ratio }: MapCamera, { width, height }: Size, place: Point): MapPoint {
  const unit = ratio / EQUATOR_KM;
  return { x: x + (place.x - width / 2) * unit, y: y + (place.y - height / 2) * unit };
}

/** The map pushed by so many pixels; its middle stays in sight. */
export function panned({ x, y, ratio }: MapCamera, across: number, down: number): MapCamera {
  const unit = ratio / EQUATOR_KM;
  return { x: clamp(x - across * unit, 0, 1), y: clamp(y - down * unit, -0.5, 0.5), ratio };
}

/** The map enlarged about a place on screen, which stays where it is. */
export function zoomed(camera: MapCamera, size: Size, factor: number, place: Point): MapCamera {
  const ratio = clamp(camera.ratio / factor, NEAREST, FARTHEST);
  const before = toMap(camera, size, place);
  const after = toMap({ ...camera, ratio }, size, place);
  return { x: clamp(camera.x + before.x - after.x, 0, 1), y: clamp(camera.y + before.y - after.y, -0.5, 0.5), ratio };
}

function ends(values: readonly number[]): [least: number, most: number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.length > 0 ? [least, most] : [0, 1];
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
