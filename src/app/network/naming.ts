import type { Drawing } from './drawing.ts';
import { KIND_SHAPES, REACH } from './ink.ts';
import { boxAt, type LabelCandidate, type Obstacle, placeLabels, type Side } from './labels.ts';
import type { Lettering } from './lettering.ts';
import type { Scene } from './scene.ts';
import type { Box, Point } from './view.ts';

/** A name with its place, kept relative to its node so that it can follow the camera. */
export interface Named {
  node: number;
  side: Side;
  lettering: Lettering;
}

/** What is on screen, in pixels. */
export interface Screen {
  drawing: Drawing;
  shown(node: number): boolean;
  at(node: number): Point;
  radius(node: number): number;
  /** How many times their size at rest nodes and edges take. */
  scale: number;
  write(name: string, radius: number, whole: boolean): Lettering;
  /** Where names may stand. */
  bounds: Box;
  /** 1 fitted, 2 twice as large. */
  zoom: number;
}

/** Pixels of ground a name has to itself, on average, where nothing is chosen. */
const GROUND_PER_NAME = 10_500;
const LEAST_NAMES = 16;
/** Radius from which a node may not be covered by another's name. */
const LARGE = 6.5;

/** Names the nodes of a scene, or as many of the whole network as the ground carries. */
export function nameNodes(screen: Screen, scene: Scene): Named[] {
  const nodes = scene.named ?? restOrder(screen, scene);
  const candidates: LabelCandidate[] = [];
  const written: Named[] = [];
  for (const node of nodes) {
    const radius = screen.radius(node);
    const lettering = screen.write(screen.drawing.labels[node]!, radius, scene.whole.has(node));
    candidates.push(candidateFor(screen, node, lettering));
    written.push({ node, side: 'right', lettering });
  }
  const { left, right, top, bottom } = screen.bounds;
  const ground = ((right - left) * (bottom - top)) / GROUND_PER_NAME;
  const limit = scene.named ? Infinity : Math.max(LEAST_NAMES, ground) * Math.min(4, Math.max(1, screen.zoom));
  const placed = placeLabels(candidates, obstaclesOf(screen, scene, nodes), screen.bounds, Math.round(limit));
  return placed.map(({ candidate, side }) => ({ ...written[candidate]!, side }));
}

/** Left end, halfway up, of a name where its node is now. */
export function nameAt(screen: Screen, { node, side, lettering }: Named): Point {
  const box = boxAt(candidateFor(screen, node, lettering), side);
  return { x: box.left, y: (box.top + box.bottom) / 2 };
}

function candidateFor(screen: Screen, node: number, { width, height }: Lettering): LabelCandidate {
  return { ...screen.at(node), reach: reachOf(screen, node), width, height };
}

function reachOf({ drawing, radius }: Screen, node: number): number {
  return radius(node) * REACH[KIND_SHAPES[drawing.kinds[node]!]!];
}

function restOrder(screen: Screen, scene: Scene): number[] {
  const rest: number[] = [];
  for (let node = 0; node < screen.drawing.nodes.length; node++)
    if (!scene.whole.has(node) && screen.shown(node) && near(screen, node)) rest.push(node);
  return [...scene.whole, ...rest];
}

function obstaclesOf(screen: Screen, scene: Scene, nodes: readonly number[]): Obstacle[] {
  return nodes.map((node) => {
    const { x, y } = screen.at(node);
    const reach = reachOf(screen, node);
    const box = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    return { box, firm: scene.named !== null || screen.radius(node) >= LARGE };
  });
}

function near({ at, bounds }: Screen, node: number): boolean {
  const { x, y } = at(node);
  return x > bounds.left - 24 && x < bounds.right + 24 && y > bounds.top - 24 && y < bounds.bottom + 24;
}
