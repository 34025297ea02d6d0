import type { Component, PlacedNode } from './layout.ts';

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
  const hull = convexHull(main.nodes);
  const places = spiral(spreadOf(main.nodes), others);
  let firstFree = 0;
  for (const { nodes } of others) {
    const disc = enclosingDisc(nodes);
    const reach = disc.radius + GAP;
    let place = nodes.length === 1 ? firstFree : 0;
    while (place < places.length - 1 && !isFree(places[place]!, reach, hull, taken)) place++;
    if (nodes.length === 1) firstFree = place;
    const [x, y] = places[place]!;
    for (const node of nodes) {
      node.x += x - disc.x;
      node.y += y - disc.y;
    }
    for (const cell of cellsOf(x, y, disc.radius + GAP)) taken.add(cell);
  }
}

type Point = [x: number, y: number];

/** Candidate places, nearest first, on rings of the wide disc. */
function spiral(start: number, others: readonly Component[]): Point[] {
  const area = others.reduce((total, { nodes }) => total + (2 * (enclosingDisc(nodes).radius + 2 * GAP)) ** 2, 0);
  const end = Math.sqrt((start * ASPECT) ** 2 + area) * 1.5 + 200;
  const places: Point[] = [];
  for (let ring = start * 0.5; ring < end; ring += CELL) {
    const steps = Math.max(8, Math.ceil((2 * Math.PI * ring) / (2 * CELL)));
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      places.push([ring * Math.cos(angle) * Math.sqrt(ASPECT), (ring * Math.sin(angle)) / Math.sqrt(ASPECT)]);
    }
  }
  return places;
}

function isFree([x, y]: Point, reach: number, hull: readonly Point[], taken: ReadonlySet<string>): boolean {
  if (distanceOutside(x, y, hull) < reach) return false;
  for (const cell of cellsOf(x, y, reach - GAP)) if (taken.has(cell)) return false;
  return true;
}

function* cellsOf(x: number, y: number, radius: number): Generator<string> {
  for (let column = Math.floor((x - radius) / CELL); column <= Math.floor((x + radius) / CELL); column++) {
    for (let row = Math.floor((y - radius) / CELL); row <= Math.floor((y + radius) / CELL); row++) {
      yield `${column},${row}`;
    }
  }
}

/** How far a point lies outside a convex polygon (counter-clockwise); 0 or less inside. A lower bound near corners. */
function distanceOutside(x: number, y: number, hull: readonly Point[]): number {
  if (hull.length < 3) return Math.min(...hull.map(([hx, hy]) => Math.hypot(x - hx, y - hy)));
  let most = Number.NEGATIVE_INFINITY;
  for (const [place, [ax, ay]] of hull.entries()) {
    const [bx, by] = hull[(place + 1) % hull.length]!;
    const length = Math.hypot(bx - ax, by - ay) || 1;
    most = Math.max(most, ((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length);
  }
  return most;
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
