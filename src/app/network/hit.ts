import type { Shown, Target } from './contract.ts';
import { type Drawing, edgeNumber } from './drawing.ts';
import type { Masks } from './masks.ts';
import { pickEdge, pickNode, type Targets } from './pick.ts';
import type { Hover } from './scene.ts';
import { type Point, pixelsPerUnit, type Size, toUnit, type View } from './view.ts';

/** What is on screen to be hit. */
export interface Field {
  drawing: Drawing;
  masks: Masks;
  focus: Shown['focus'];
  view: View;
  size: Size;
  /** How many times their size at rest nodes take. */
  scale: number;
}

const NODE_SLACK = 4;
const EDGE_SLACK = 5;
/** Half of the 44 px a finger needs. */
const FINGER = 22;

/** What a pointer or a finger at a pixel means. */
export function hitAt(field: Field, point: Point, finger: boolean): Hover {
  const { drawing, view, size } = field;
  const unit = pixelsPerUnit(view, size);
  const targets = targetsOf(field);
  const place = toUnit(view, size, point);
  const node = nodeAt(field, point, NODE_SLACK, finger ? FINGER : 0);
  if (node >= 0) return { kind: 'node', index: node };
  const edge = pickEdge(drawing, targets, place, (finger ? 2 * EDGE_SLACK : EDGE_SLACK) / unit);
  return edge >= 0 ? { kind: 'edge', index: edge } : { kind: 'none' };
}

/** The node whose disc, `slack` pixels wider and no smaller than `least`, holds a pixel, besides one; −1 for none. */
export function nodeAt(field: Field, point: Point, slack: number, least: number, besides = -1): number {
  const { drawing, view, size, scale } = field;
  const unit = pixelsPerUnit(view, size);
  const { node, edge } = targetsOf(field);
  const reach = (index: number): number => Math.max(drawing.radii[index]! * scale + slack, least) / unit;
  const targets = { edge, node: (index: number) => index !== besides && node(index) };
  return pickNode(drawing, targets, toUnit(view, size, point), reach, 0);
}

/** A hit by its key. */
export function targetOf({ drawing }: Field, hit: Hover): Target {
  if (hit.kind === 'none') return { kind: 'ground' };
  if (hit.kind === 'edge') return { kind: 'edge', edge: drawing.edges[hit.index]! };
  const bubble = drawing.bubbles.get(hit.index);
  return bubble ? { kind: 'community', leader: bubble.leader } : { kind: 'node', node: drawing.nodes[hit.index]! };
}

/** Every shown node; of the edges, those of the chosen node only, where one is chosen, and none that stands for several. */
function targetsOf({ drawing, masks, focus }: Field): Targets {
  const chosen = focus.kind === 'node' ? drawing.nodeOf.get(focus.node) : undefined;
  const edge = focus.kind === 'edge' ? edgeNumber(drawing, focus.edge) : undefined;
  return {
    node: (index) => masks.nodes[index] === 1,
    edge: (index) => {
      if (!masks.edges[index] || drawing.bundles.has(index)) return false;
      if (edge !== undefined) return index === edge;
      return chosen === undefined || drawing.sources[index] === chosen || drawing.targets[index] === chosen;
    },
  };
}
