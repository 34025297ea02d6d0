import { drawingOf } from '../../src/app/network/drawing.ts';
import { frameFor } from '../../src/app/network/frame.ts';
import { toScreen } from '../../src/app/network/view.ts';
import { factGraph } from '../../src/graph/facts.ts';
import type { Bundle } from '../../src/model/bundle.ts';

const BARS = { top: 52, bottom: 34, left: 272 };

/** Where a node of a fitted network stands in a window of 1440 × 900 pixels. */
export function whereabouts(bundle: Bundle, node: string): { x: number; y: number } {
  const drawing = drawingOf(factGraph(bundle.graph), bundle.layout);
  const size = { width: 1440, height: 900 - BARS.top - BARS.bottom };
  const { fitted } = frameFor(drawing, size, { top: 0, right: 0, bottom: 0, left: BARS.left });
  const index = drawing.nodeOf.get(node)!;
  const { x, y } = toScreen(fitted, size, { x: drawing.x[index]!, y: drawing.y[index]! });
  return { x, y: y + BARS.top };
}
