import type { City } from '../../graph/views/cities.ts';
import { type MapPoint, project } from '../../graph/views/projection.ts';
import { boxAt, type LabelCandidate, placeLabels } from '../network/labels.ts';
import type { Lettering } from '../network/lettering.ts';
import type { Point, Size } from '../network/view.ts';
import { type MapCamera, toScreen } from './camera.ts';

const LEAST = 3;
const MOST = 22;
/** Of a chosen city whose own size says nothing of what is asked. */
const RINGED = 9;
/** What a circle of the largest size stands for, at least. */
const FEW = 12;
const MARGIN = 30;
const GROUND_PER_NAME = 7000;

/** What the cities are asked: the size of their circles, which of them come forward, which are chosen. */
export interface Question {
  /** By city; null: how often they are mentioned. */
  counts: ReadonlyMap<string, number> | null;
  /** Others stay in the background; null: none does. */
  bright: ReadonlySet<string> | null;
  ringed: ReadonlySet<string>;
}

export interface PlacedCity extends City {
  point: MapPoint;
}

/** A city as it is drawn, in pixels. */
export interface Spot extends Point {
  city: PlacedCity;
  radius: number;
  /** What its size stands for; null in the background. */
  count: number | null;
  ringed: boolean;
}

export interface SpotName extends Point {
  lettering: Lettering;
}

export function placedOnMap(cities: readonly City[]): PlacedCity[] {
  return cities.map((city) => ({ ...city, point: project(city) }));
}

/** The cities in sight, the background first, the chosen last; of each the greatest first, so that small ones lie on top. */
export function spotsOf(cities: readonly PlacedCity[], camera: MapCamera, size: Size, question: Question): Spot[] {
  const { counts, bright, ringed } = question;
  const most = mostOf(cities, counts);
  const spots = cities.map((city): Spot => {
    const count = bright && !bright.has(city.node) ? null : ((counts ? counts.get(city.node) : city.mentions) ?? null);
    const isRinged = ringed.has(city.node);
    const radius = Math.max(isRinged ? RINGED : LEAST, radiusOf(count ?? 0, most));
    return { city, ...toScreen(camera, size, city.point), radius, count, ringed: isRinged };
  });
  return spots
    .filter(({ x, y }) => x > -MARGIN && x < size.width + MARGIN && y > -MARGIN && y < size.height + MARGIN)
    .sort((a, b) => layerOf(a) - layerOf(b) || b.radius - a.radius);
}

/** The number the largest circle stands for; of few mentions none is so large. */
export function mostOf(cities: readonly City[], counts: Question['counts']): number {
  return Math.max(FEW, greatestOf(cities, counts));
}

/** The greatest number one of the circles stands for, at least 1. */
export function greatestOf(cities: readonly City[], counts: Question['counts']): number {
  return Math.max(1, ...(counts ? counts.values() : cities.map(({ mentions }) => mentions)));
}

/** Radius in pixels of the circle of a number. */
export function radiusOf(count: number, most: number): number {
  return Math.max(LEAST, MOST * Math.sqrt(count / most));
}

/** Whether a city is part of what is asked. */
export function isForward({ count, ringed }: Spot): boolean {
  return count !== null || ringed;
}

function layerOf(spot: Spot): number {
  return Number(isForward(spot)) + Number(spot.ringed);
}

/** Names for the cities that come forward, the chosen first, then the greatest; none over another. */
export function nameSpots(
  spots: readonly Spot[],
  size: Size,
  hovered: string | null,
  write: (spot: Spot, whole: boolean) => Lettering,
): SpotName[] {
  const wanted = spots.filter((spot) => isForward(spot) || spot.city.node === hovered);
  const rank = ({ city, ringed, radius }: Spot) => (city.node === hovered ? 1e6 : 0) + (ringed ? 1e5 : 0) + radius;
  wanted.sort((a, b) => rank(b) - rank(a));
  const candidates = wanted.map((spot): LabelCandidate & { lettering: Lettering } => {
    const needed = spot.ringed || spot.city.node === hovered;
    const lettering = write(spot, needed);
    return { x: spot.x, y: spot.y, reach: spot.radius, ...sizeOf(lettering), needed, lettering };
  });
  const obstacles = spots.map(({ x, y, radius }) => ({
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
    firm: radius > 6.5,
  }));
  const bounds = { left: 4, top: 4, right: size.width - 4, bottom: size.height - 4 };
  const limit = Math.max(16, (size.width * size.height) / GROUND_PER_NAME);
  return placeLabels(candidates, obstacles, bounds, limit).map(({ candidate, side }) => {
    const { lettering } = candidates[candidate]!;
    const box = boxAt(candidates[candidate]!, side);
    return { lettering, x: box.left, y: (box.top + box.bottom) / 2 };
  });
}

/** The city at a place on screen, or null: the one whose rim is nearest, no farther than `reach` pixels. */
export function spotAt(spots: readonly Spot[], { x, y }: Point, reach: number): Spot | null {
  let best: Spot | null = null;
  let least = reach;
  for (const spot of spots) {
    const away = Math.hypot(spot.x - x, spot.y - y) - spot.radius + (isForward(spot) ? 0 : reach / 2);
    if (away > least) continue;
    best = spot;
    least = away;
  }
  return best;
}

function sizeOf({ width, height }: Lettering): { width: number; height: number } {
  return { width, height };
}
