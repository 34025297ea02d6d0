import type { Insets } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { fitting, freeArea, type Size, type View } from './view.ts';

/** What a container with panels over it does to a drawing. */
export interface Frame {
  /** The whole network fitted. */
  fitted: View;
  /** How many times their size at rest nodes are: smaller where many leave too little of the ground free, larger on a stage. */
  shrink: number;
}

/** Pixels of ground around a fitted network. */
export const MARGIN = 24;
/** The share of the free area all nodes together may cover. */
const COVERED = 0.045;
/** Nodes grow with the zoom to this power. */
const GROWTH = 0.4;

/** Fits the whole network into what panels leave free; `larger`: how many times their size on a screen nodes are. */
export function frameFor(drawing: Drawing, size: Size, insets: Insets, larger = 1): Frame {
  const area = freeArea(size, insets, MARGIN);
  const free = (area.right - area.left) * (area.bottom - area.top);
  const covered = drawing.radii.reduce((sum, radius) => sum + Math.PI * radius * radius, 0);
  const shrink = larger * Math.min(1, Math.sqrt((COVERED * free) / (covered || 1)));
  return { fitted: viewOfNodes(drawing, allOf(drawing), size, insets, shrink), shrink };
}

/** The view that shows some nodes, `shrink` times their size at rest, as large as the free area allows. */
export function viewOfNodes(drawing: Drawing, nodes: number[], size: Size, insets: Insets, shrink: number): View {
  const discs = {
    x: nodes.map((node) => drawing.x[node]!),
    y: nodes.map((node) => drawing.y[node]!),
    radii: nodes.map((node) => drawing.radii[node]! * shrink * 1.3),
  };
  return fitting(discs, freeArea(size, insets, MARGIN), size);
}

/** 1 fitted, 2 twice as large. */
export function zoomOf(frame: Frame, ratio: number): number {
  return frame.fitted.ratio / ratio;
}

/** How many times their size at rest nodes and edges take at a camera ratio. */
export function sizeScale(frame: Frame, ratio: number): number {
  return frame.shrink * zoomOf(frame, ratio) ** GROWTH;
}

function allOf({ nodes }: Drawing): number[] {
  return nodes.map((_node, index) => index);
}
