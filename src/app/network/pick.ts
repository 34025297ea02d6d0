import type { Drawing } from './drawing.ts';
import type { Point } from './view.ts';

/** What of a drawing can be hit, by number. */
export interface Targets {
  node(index: number): boolean;
  edge(index: number): boolean;
}

/**
 * The node a point of the unit square hits: the nearest whose disc, `slack` wider, holds it; −1 for none.
 * `radius` gives a node's radius and `slack` is in the same unit, the side of the square.
 */
export function pickNode(
  drawing: Drawing,
  targets: Targets,
  point: Point,
  radius: (index: number) => number,
  slack: number,
): number {
  let hit = -1;
  let nearest = Infinity;
  for (let index = 0; index < drawing.nodes.length; index++) {
    if (!targets.node(index)) continue;
    const dx = drawing.x[index]! - point.x;
    const dy = drawing.y[index]! - point.y;
    const reach = radius(index) + slack;
    const distance = dx * dx + dy * dy;
    if (distance > reach * reach || distance >= nearest) continue;
    hit = index;
    nearest = distance;
  }
  return hit;
}

/** The edge nearest to a point of the unit square, at most `slack` away; −1 for none. */
export function pickEdge(drawing: Drawing, targets: Targets, point: Point, slack: number): number {
  let hit = -1;
  let nearest = slack * slack;
  for (let index = 0; index < drawing.edges.length; index++) {
    if (!targets.edge(index)) continue;
    const distance = squaredDistance(drawing, index, point);
    if (distance > nearest || (distance === nearest && hit >= 0)) continue;
    hit = index;
    nearest = distance;
  }
  return hit;
}

function squaredDistance({ x, y, sources, targets }: Drawing, edge: number, point: Point): number {
  const ax = x[sources[edge]!]!;
  const ay = y[sources[edge]!]!;
  const dx = x[targets[edge]!]! - ax;
  const dy = y[targets[edge]!]! - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - ax) * dx + (point.y - ay) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return (ax + share * dx - point.x) ** 2 + (ay + share * dy - point.y) ** 2;
}
