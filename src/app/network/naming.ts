import type { Drawing } from './drawing.ts';
import { KIND_SHAPES, REACH } from './ink.ts';
import { boxToward, type LabelCandidate, type Obstacle, placeLabels, TOWARDS } from './labels.ts';
import type { Lettering } from './lettering.ts';
import type { Scene } from './scene.ts';
import type { Box, Point } from './view.ts';

/** A name with its place, kept relative to its node so that it can follow the camera. */
export interface Named {
  node: number;
  /** Where beside its node it stands, as `TOWARDS` has it, and how many pixels from there. */
  toward: Point;
  shift: Point;
  lettering: Lettering;
}

/** What is on screen, in pixels. */
export interface Screen {
  drawing: Drawing;
  shown(node: number): boolean;
  at(node: number): Point;
  radius(node: number): number;
  /** How far from the middle of a node names keep at least: a ring may be there. */
  clearance?(node: number): number;
  /** How many times their size at rest nodes and edges take. */
  scale: number;
  /** `letters`: how many of a name are written at most. */
  write(name: string, radius: number, letters?: number): Lettering;
  /** Names written at most. */
  names: number;
  /** The radius from which a node may not be covered by another's name, where nothing is chosen. */
  firm: number;
  /** Where names may stand. */
  bounds: Box;
  /** 1 fitted, 2 twice as large. */
  zoom: number;
}

/** Pixels of ground a name has to itself, on average, where nothing is chosen. */
const GROUND_PER_NAME = 10_500;
const LEAST_NAMES = 16;
/** Of so many nodes a name, so many are tried at most, the weightiest; names stay clear of as many nodes. */
const TRIED = 6;
const KEPT_CLEAR = 3000;
/** Names of a scene that are tried at most. */
const MOST_OF_SCENE = 300;
/** The share of the free width that a name takes at most. */
const WIDEST = 0.6;

/**
 * Names the nodes of a scene, or as many of the whole network as the ground carries. `always`: nodes whose names are
 * written whatever they cover, as those are that the scene has whole.
 */
export function nameNodes(screen: Screen, scene: Scene, always: readonly number[] = []): Named[] {
  const needed = new Set([...always.filter(screen.shown), ...scene.whole]);
  if (scene.named) {
    const nodes = [...new Set([...always.filter(screen.shown), ...scene.named])].slice(0, MOST_OF_SCENE);
    const obstacles = obstaclesAt(screen, scene.named.slice(0, KEPT_CLEAR), 0, screen.names);
    return place(screen, nodes, obstacles, needed, Math.max(needed.size, screen.names), middleOf(scene));
  }
  const rest = nodesInSight(screen);
  const obstacles = obstaclesAt(screen, rest.slice(0, KEPT_CLEAR), screen.firm);
  const most = Math.min(screen.names, mostNames(screen));
  const named = place(screen, rest.slice(0, TRIED * most), obstacles, new Set(), most);
  const unnamed = new Set(needed);
  for (const { node } of named) unnamed.delete(node);
  if (unnamed.size === 0) return named;
  return place(screen, [...named.map(({ node }) => node), ...unnamed], obstacles, unnamed);
}

function place(
  screen: Screen,
  nodes: readonly number[],
  obstacles: Obstacle[],
  needed: ReadonlySet<number>,
  limit = Infinity,
  middle?: number,
): Named[] {
  const from = middle === undefined ? undefined : screen.at(middle);
  const letterings = nodes.map((node) => lettered(screen, node, needed.has(node) || screen.drawing.bubbles.has(node)));
  const candidates = nodes.map((node, index) => ({
    ...candidateFor(screen, node, letterings[index]!),
    needed: needed.has(node),
    ...(from && node !== middle && { from }),
  }));
  return placeLabels(candidates, obstacles, screen.bounds, limit).map(({ candidate, side, shift }) => ({
    node: nodes[candidate]!,
    toward: TOWARDS[side],
    shift,
    lettering: letterings[candidate]!,
  }));
}

/** A name written whole is cut only where it would take too much of the free width. */
function lettered({ drawing, radius, write, bounds }: Screen, node: number, whole: boolean): Lettering {
  const name = drawing.labels[node]!;
  if (!whole) return write(name, radius(node));
  const lettering = write(name, radius(node), Infinity);
  const room = WIDEST * (bounds.right - bounds.left);
  if (lettering.width <= room) return lettering;
  return write(name, radius(node), Math.max(8, Math.floor(room / lettering.size)));
}

/** The one node that all lines of a scene come from, if there is one. */
function middleOf({ ringed }: Scene): number | undefined {
  return ringed.length === 1 ? ringed[0] : undefined;
}

function mostNames({ bounds, zoom }: Screen): number {
  const ground = ((bounds.right - bounds.left) * (bounds.bottom - bounds.top)) / GROUND_PER_NAME;
  return Math.round(Math.max(LEAST_NAMES, ground) * Math.min(4, Math.max(1, zoom)));
}

/** Left end, halfway up, of a name where its node is now. */
export function nameAt(screen: Screen, named: Named): Point {
  const box = nameBox(screen, named);
  return { x: box.left, y: (box.top + box.bottom) / 2 };
}

/** The box a name takes where its node is now. */
export function nameBox(screen: Screen, { node, toward, shift, lettering }: Named): Box {
  const { left, top, right, bottom } = boxToward(candidateFor(screen, node, lettering), toward);
  return { left: left + shift.x, top: top + shift.y, right: right + shift.x, bottom: bottom + shift.y };
}

function candidateFor(screen: Screen, node: number, { width, height }: Lettering): LabelCandidate {
  return { ...screen.at(node), reach: reachOf(screen, node), width, height };
}

function reachOf({ drawing, radius, clearance }: Screen, node: number): number {
  return Math.max(radius(node) * REACH[KIND_SHAPES[drawing.kinds[node]!]!], clearance?.(node) ?? 0);
}

function nodesInSight(screen: Screen): number[] {
  const nodes: number[] = [];
  for (let node = 0; node < screen.drawing.nodes.length; node++)
    if (screen.shown(node) && near(screen, node)) nodes.push(node);
  return nodes;
}

/** Nodes of `firmFrom` pixels and more may not be covered, of the first `firmest` of them. */
function obstaclesAt(screen: Screen, nodes: readonly number[], firmFrom: number, firmest = Infinity): Obstacle[] {
  return nodes.map((node, index) => {
    const { x, y } = screen.at(node);
    const reach = reachOf(screen, node);
    const box = { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    return { box, firm: index < firmest && screen.radius(node) >= firmFrom };
  });
}

function near({ at, bounds }: Screen, node: number): boolean {
  const { x, y } = at(node);
  return x > bounds.left - 24 && x < bounds.right + 24 && y > bounds.top - 24 && y < bounds.bottom + 24;
}
