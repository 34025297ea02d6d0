import { kilometresAt, project, unproject } from '../../graph/views/projection.ts';
import type { Size } from '../network/view.ts';
import { type MapCamera, toMap, toScreen } from './camera.ts';

const STEPS = [1, 2, 5, 10, 20, 30];
/** Pixels between lines, at least. */
const APART = 90;
const MOST_LAT = 80;

export interface GraticuleLine {
  /** Of a meridian x, of a parallel y: pixels. */
  at: number;
  /** Degrees; longitude from −180 to 180. */
  degrees: number;
}

/** Meridians and parallels in sight, as close as can be told apart. */
export function graticule(camera: MapCamera, size: Size): { meridians: GraticuleLine[]; parallels: GraticuleLine[] } {
  const from = unproject(toMap(camera, size, { x: 0, y: size.height }));
  const to = unproject(toMap(camera, size, { x: size.width, y: 0 }));
  const perDegree = size.width / (to.lon - from.lon);
  const step = STEPS.find((degrees) => degrees * perDegree >= APART) ?? 30;
  const meridians = multiples(Math.max(-30, from.lon), Math.min(330, to.lon), step).map((lon) => ({
    at: toScreen(camera, size, { x: (lon + 30) / 360, y: 0 }).x,
    degrees: lon > 180 ? lon - 360 : lon,
  }));
  const parallels = multiples(Math.max(-MOST_LAT, from.lat), Math.min(MOST_LAT, to.lat), step).map((lat) => ({
    at: toScreen(camera, size, project({ lat, lon: 0 })).y,
    degrees: lat,
  }));
  return { meridians, parallels };
}

/** The longest round distance that takes at most so many pixels in the middle of the map. */
export function scaleBar(camera: MapCamera, most: number): { kilometres: number; pixels: number } {
  const perPixel = (camera.ratio / kilometresAt(0)) * kilometresAt(unproject(camera).lat);
  const magnitude = 10 ** Math.floor(Math.log10(perPixel * most));
  const kilometres = magnitude * ([5, 2, 1].find((times) => times * magnitude <= perPixel * most) ?? 1);
  return { kilometres, pixels: kilometres / perPixel };
}

function multiples(from: number, to: number, step: number): number[] {
  const found: number[] = [];
  for (let degrees = Math.ceil(from / step) * step; degrees <= to; degrees += step) found.push(degrees);
  return found;
}
