import type { Box as UnitBox, Framing } from './contract.ts';
import type { Drawing } from './drawing.ts';
import type { Frame } from './frame.ts';
import type { Masks } from './masks.ts';
import { strongestFirst, type Scene } from './scene.ts';
import { type Box, centreOf, fitting, type Size, toUnit, type View, viewWith } from './view.ts';

/** What is on screen to be framed, and where. */
export interface Framed {
  drawing: Drawing;
  masks: Masks;
  scene: Scene;
  /** Nodes with a note: they are in sight as well where what is chosen is framed. */
  noted: readonly number[];
  size: Size;
  /** What panels leave free. */
  free: Box;
  /** Pixels of ground to leave around nodes: names stand there. */
  margin: { across: number; down: number };
  frame: Frame;
}

/** Nodes beside the chosen ones that are framed at most, the strongest linked. */
const NEIGHBOURS = 24;
/** How many times closer than the whole, fitted, nodes are framed at most: no two of them fill the wall. */
const CLOSEST = 3;

/** The view that shows what a framing asks for in what is free, as large as it can. */
export function viewOf(framing: Framing, framed: Framed): View {
  const { size, free, frame } = framed;
  if (framing.kind === 'box') {
    const [left, bottom, right, top] = framing.box;
    return fitting({ x: [left, right], y: [bottom, top], radii: [0, 0] }, free, size);
  }
  const chosen = framing.kind === 'auto' ? nodesInFrame(framed) : [];
  const nodes = chosen.length > 0 ? chosen : shownNodes(framed.masks);
  if (nodes.length === 0) return frame.fitted;
  const { drawing, margin } = framed;
  const discs = {
    x: nodes.map((node) => drawing.x[node]!),
    y: nodes.map((node) => drawing.y[node]!),
    radii: nodes.map((node) => drawing.radii[node]! * frame.shrink * 1.3),
  };
  const room = inside(free, margin);
  const closest = frame.fitted.ratio / CLOSEST;
  const view = fitting(discs, room, size);
  if (view.ratio >= closest) return view;
  const middle = centreOf(room);
  return viewWith(toUnit(view, size, middle), middle, closest, size);
}

/** The box of the unit square that fills what is free, or as much of it. */
export function boxSeen(view: View, size: Size, free: Box): UnitBox {
  const low = toUnit(view, size, { x: free.left, y: free.bottom });
  const high = toUnit(view, size, { x: free.right, y: free.top });
  return [low.x, low.y, high.x, high.y];
}

/** What is chosen with what comes forward for it, and the nodes with a note; none where nothing is chosen. */
function nodesInFrame({ scene, drawing, noted, masks }: Framed): number[] {
  const forward = strongestFirst(scene, drawing);
  if (forward.length === 0) return [];
  const least = new Set([...scene.ringed, ...scene.whole]).size;
  return [...new Set([...forward.slice(0, least + NEIGHBOURS), ...noted.filter((node) => masks.nodes[node])])];
}

function shownNodes({ nodes }: Masks): number[] {
  return [...nodes.keys()].filter((node) => nodes[node]);
}

function inside(box: Box, { across, down }: Framed['margin']): Box {
  const [left, top] = [box.left + across, box.top + down];
  return { left, top, right: Math.max(left + 1, box.right - across), bottom: Math.max(top + 1, box.bottom - down) };
}
