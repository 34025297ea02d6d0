import type { Shown } from './contract.ts';
import { BUBBLE, type Drawing } from './drawing.ts';
import { type Ink, KIND_SHAPES } from './ink.ts';
import { type Named, nameAt, type Screen } from './naming.ts';
import { paintBubble, paintLine, paintName, paintNode, paintOutline, paintPin, paintRing } from './paint.ts';
import type { Scene } from './scene.ts';
import type { Point } from './view.ts';

/** What is going on in a person's hands. */
export interface Held {
  /** A box or a line being drawn around nodes, in pixels. */
  outline: readonly Point[] | null;
  /** The node that the one in hand would be let go on; −1 for none. */
  onto: number;
}

/** Draws what lies in front of the picture: a scene's links and nodes, then names, from the least important to the most. */
export function paintOverlay(
  canvas: CanvasRenderingContext2D,
  ink: Ink,
  screen: Screen,
  scene: Scene,
  named: readonly Named[],
  pinned: Shown['pinned'],
  held: Held,
): void {
  const { drawing } = screen;
  canvas.clearRect(0, 0, canvas.canvas.width, canvas.canvas.height);
  canvas.lineJoin = 'round';
  canvas.textBaseline = 'middle';
  for (const { edge, colour, alpha } of scene.lines) {
    const [start, end] = [screen.at(drawing.sources[edge]!), screen.at(drawing.targets[edge]!)];
    const accented = colour === 'accent';
    const thick = Math.max(accented ? 4 : 1.2, drawing.widths[edge]! * screen.scale);
    if (accented) paintLine(canvas, start, end, thick + 4, ink.ground, 0.8);
    paintLine(canvas, start, end, thick, accented ? ink.accent : colourOf(ink, drawing, colour), alpha);
  }
  const ringed = new Set([...scene.ringed, held.onto]);
  const selected = new Set(scene.selected);
  const nodes = held.onto < 0 ? scene.nodes : [...scene.nodes, held.onto];
  for (const node of [...nodes].sort((a, b) => a - b)) {
    const shape = KIND_SHAPES[drawing.kinds[node]!]!;
    const radius = ringed.has(node) ? Math.max(6, screen.radius(node)) : screen.radius(node);
    const at = screen.at(node);
    if (selected.has(node)) paintRing(canvas, shape, at, radius + 4.5, ink.accent);
    const paint = drawing.kinds[node] === BUBBLE ? paintBubble : paintNode;
    paint(canvas, shape, at, radius, colourOf(ink, drawing, node), ink.ground);
    if (ringed.has(node)) paintRing(canvas, shape, at, radius, ink.ink);
  }
  for (const key of pinned) {
    const node = drawing.nodeOf.get(key);
    if (node !== undefined && screen.shown(node)) paintPin(canvas, screen.at(node), screen.radius(node), ink);
  }
  for (const name of named.toReversed())
    paintName(canvas, name.lettering.text, name.lettering.font, nameAt(screen, name), ink.ink, ink.ground);
  if (held.outline) paintOutline(canvas, held.outline, ink.accent);
}

function colourOf(ink: Ink, { kinds }: Drawing, node: number): string {
  return ink.kinds[kinds[node]!]!;
}
