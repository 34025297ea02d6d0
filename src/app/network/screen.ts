import type { Shown } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { type Frame, sizeScale, zoomOf } from './frame.ts';
import { highlightRing, noteLettering } from './highlight.ts';
import type { Letterer } from './lettering.ts';
import type { Masks } from './masks.ts';
import { measuresOf } from './measures.ts';
import type { Screen } from './naming.ts';
import { freeArea, type Size, toScreen, type View } from './view.ts';

/** A drawing as it stands in a window of a size, seen in a view; `frame` is what the window does to it. */
export function screenOf(
  drawing: Drawing,
  masks: Masks,
  { display, insets, noted }: Pick<Shown, 'display' | 'insets' | 'noted'>,
  size: Size,
  frame: Frame,
  view: View,
  write: Letterer,
): Screen {
  const scale = sizeScale(frame, view.ratio);
  const { nodes, letters, names, firm, clear } = measuresOf(display, size);
  const radius = (node: number) => drawing.radii[node]! * scale;
  const ringed = (inner: number) => {
    const ring = highlightRing(inner, noteLettering(size, display));
    return ring.radius + ring.width;
  };
  return {
    drawing,
    shown: (node) => masks.nodes[node] === 1,
    at: (node) => toScreen(view, size, { x: drawing.x[node]!, y: drawing.y[node]! }),
    radius,
    clearance: (node) => (noted.has(drawing.nodes[node]!) ? ringed(radius(node)) : 0),
    scale,
    write: (name, radius, most) => write(name, radius / nodes, most, letters),
    names,
    firm,
    bounds: freeArea(size, insets, clear),
    zoom: zoomOf(frame, view.ratio),
  };
}
