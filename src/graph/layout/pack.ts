import type { Component, PlacedNode } from './placed.ts';

const ASPECT = 1.2;
const GAP = 14;
const CELL = 8;

/**
 * Moves all components but the first close around it: each to the place nearest to the middle where it touches neither
 * the hull of the first nor one placed before. Components come largest first.
 */
export function packAround([main, ...others]: readonly Component[]): void {
  if (!main) return;
  const taken = new Set<string>();
  const places = placesAround(main.nodes, others);
  const firstFree = new Map<number, number>();
  for (const { nodes } of others) {
    const disc = enclosingDisc(nodes);
    const reach = Math.ceil(disc.radius);
    let index = firstFree.get(reach) ?? 0;
    while (index < places.length - 1 && !isFree(places[index]!, reach, taken)) index++;
    firstFree.set(reach, index);
    const { x, y } = places[index]!;
    for (const node of nodes) {
      node.x += x - disc.x;
      node.y += y - disc.y;
    }
    for (const cell of cellsOf(x, y, reach + GAP)) taken.add(cell);
  }
}

type Point = [x: number, y: number];

/** A candidate for a component's middle, and how far outside the hull of the largest component it lies. */
interface Place {
  x: number;
  y: number;
  away: number;
}

/** Candidates, nearest to the middle first, on rings of the wide disc. */
function placesAround(nodes: readonly PlacedNode[], others: readonly Component[]): Place[] {
  const distanceOutside = outside(convexHull(nodes));
  const start = spreadOf(nodes);
  const area = others.reduce(
    (total, { nodes: members }) => total + (2 * (enclosingDisc(members).radius + 2 * GAP)) ** 2,
    0,
  );
  const end = Math.sqrt((start * ASPECT) ** 2 + area) * 1.5 + 200;
  const places: Place[] = [];
  for (let ring = start * 0.5; ring < end; ring += CELL) {
    const steps = Math.max(8, Math.ceil((2 * Math.PI * ring) / (2 * CELL)));
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const x = ring * Math.cos(angle) * Math.sqrt(ASPECT);
      const y = (ring * Math.sin(angle)) / Math.sqrt(ASPECT);
      const away = distanceOutside(x, y);
      if (away > GAP) places.push({ x, y, away });
    }
  }
  return places;
}

function isFree({ x, y, away }: Place, reach: number, taken: ReadonlySet<string>): boolean {
  if (away < reach + GAP) return false;
  for (const cell of cellsOf(x, y, reach)) if (taken.has(cell)) return false;
  return true;
}

function* cellsOf(x: number, y: number, radius: number): Generator<string> {
  for (let column = Math.floor((x - radius) / CELL); column <= Math.floor((x + radius) / CELL); column++) {
    for (let row = Math.floor((y - radius) / CELL); row <= Math.floor((y + radius) / CELL); row++) {
      yield `${column},${row}`;
    }
  }
}

/** Tells how far a point lies outside a convex polygon (counter-clockwise); 0 or less inside. A lower bound near corners. */
function outside(hull: readonly Point[]): (x: number, y: number) => number {
  if (hull.length < 3) return (x, y) => Math.min(...hull.map(([hx, hy]) => Math.hypot(x - hx, y - hy)));
  const sides = Float64Array.from(
    hull.flatMap(([ax, ay], place) => {
      const [bx, by] = hull[(place + 1) % hull.length]!;
      const length = Math.hypot(bx - ax, by - ay) || 1;
      const [normalX, normalY] = [(by - ay) / length, (ax - bx) / length];
      return [normalX, normalY, ax * normalX + ay * normalY];
    }),
  );
  return (x, y) => {
    let most = Number.NEGATIVE_INFINITY;
    for (let side = 0; side < sides.length; side += 3)
      most = Math.max(most, x * sides[side]! + y * sides[side + 1]! - sides[side + 2]!);
    return most;
  };
}

/** Convex hull of the nodes' outlines, counter-clockwise (Andrew's monotone chain, 1979). */
function convexHull(nodes: readonly PlacedNode[]): Point[] {
  const points = nodes
    .flatMap(({ x, y, radius: r }): Point[] => [
      [x - r, y],
      [x + r, y],
      [x, y - r],
      [x, y + r],
    ])
    .sort(([ax, ay], [bx, by]) => ax - bx || ay - by);
  return [...halfHull(points), ...halfHull(points.reverse())];
}

function halfHull(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length > 1 && !turnsLeft(chain.at(-2)!, chain.at(-1)!, point)) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

function turnsLeft([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
}

/** Half the height of a disc that would hold the nodes, in the measure of the spiral. */
function spreadOf(nodes: readonly PlacedNode[]): number {
  return nodes.reduce((most, { x, y }) => Math.max(most, Math.hypot(x / Math.sqrt(ASPECT), y * Math.sqrt(ASPECT))), 0);
}

function enclosingDisc(nodes: readonly PlacedNode[]): { x: number; y: number; radius: number } {
  const x = nodes.reduce((total, node) => total + node.x, 0) / nodes.length;
  const y = nodes.reduce((total, node) => total + node.y, 0) / nodes.length;
  const radius = nodes.reduce((most, node) => Math.max(most, Math.hypot(node.x - x, node.y - y) + node.radius), 0);
  return { x, y, radius };
}
