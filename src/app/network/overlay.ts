import type { Shown } from './contract.ts';
import type { Showing } from './dissolve.ts';
import { BUBBLE, type Drawing } from './drawing.ts';
import { type Ink, KIND_SHAPES } from './ink.ts';
import { overlap } from './labels.ts';
import { nameAt, nameBox, type Screen } from './naming.ts';
import { paintBubble, paintLine, paintName, paintNode, paintOutline, paintPin, paintRing } from './paint.ts';
import type { Box, Point } from './view.ts';

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
  showing: Showing,
  pinned: Shown['pinned'],
  held: Held,
): void {
  const { drawing } = screen;
  canvas.clearRect(0, 0, canvas.canvas.width, canvas.canvas.height);
  canvas.lineJoin = 'round';
  canvas.textBaseline = 'middle';
  paintLines(canvas, ink, screen, showing);
  paintNodes(canvas, ink, screen, showing, held.onto);
  for (const key of pinned) {
    const node = drawing.nodeOf.get(key);
    if (node !== undefined && screen.shown(node)) paintPin(canvas, screen.at(node), screen.radius(node), ink);
  }
  paintNames(canvas, ink, screen, showing);
  if (held.outline) paintOutline(canvas, held.outline, ink.accent);
}

/** How wide a scene's link is drawn, in pixels. */
export function lineWidth(ink: Ink, { drawing, scale }: Screen, edge: number, accented: boolean): number {
  return ink.boldness * Math.max(accented ? 4 : 1.2, drawing.widths[edge]! * scale);
}

function paintLines(canvas: CanvasRenderingContext2D, ink: Ink, screen: Screen, { lines }: Showing): void {
  const { drawing } = screen;
  for (const { edge, colour, alpha, strength } of lines) {
    const [start, end] = [screen.at(drawing.sources[edge]!), screen.at(drawing.targets[edge]!)];
    const accented = colour === 'accent';
    const thick = lineWidth(ink, screen, edge, accented);
    canvas.globalAlpha = strength;
    if (accented) paintLine(canvas, start, end, thick + 4, ink.ground, 0.8);
    paintLine(canvas, start, end, thick, accented ? ink.accent : colourOf(ink, drawing, colour), alpha);
  }
  canvas.globalAlpha = 1;
}

function paintNodes(canvas: CanvasRenderingContext2D, ink: Ink, screen: Screen, showing: Showing, onto: number): void {
  const { drawing } = screen;
  const nodes = onto < 0 ? showing.nodes : new Map([...showing.nodes, [onto, 1]]);
  const ringed = onto < 0 ? showing.ringed : new Map([...showing.ringed, [onto, 1]]);
  for (const [node, strength] of [...nodes].sort(([a], [b]) => a - b)) {
    const shape = KIND_SHAPES[drawing.kinds[node]!]!;
    const ring = ringed.get(node) ?? 0;
    const radius = Math.max(6 * ring, screen.radius(node));
    const at = screen.at(node);
    const selected = showing.selected.get(node) ?? 0;
    canvas.globalAlpha = Math.min(strength, selected);
    if (selected > 0) paintRing(canvas, shape, at, radius + 4.5, ink.accent, ink.boldness);
    canvas.globalAlpha = strength;
    const colour = colourOf(ink, drawing, node);
    if (drawing.kinds[node] === BUBBLE) paintBubble(canvas, shape, at, radius, colour, ink.ground);
    else paintNode(canvas, shape, at, radius, colour, ink.rim, ink.rimWidth);
    canvas.globalAlpha = Math.min(strength, ring);
    if (ring > 0) paintRing(canvas, shape, at, radius, ink.ink, ink.boldness);
  }
  canvas.globalAlpha = 1;
}

/** The most important last; of two that cross while nodes move the lesser is left out. */
function paintNames(canvas: CanvasRenderingContext2D, ink: Ink, screen: Screen, { names }: Showing): void {
  const taken: Box[] = [];
  const clear = names.filter((name) => {
    if (name.strength === 0) return false;
    const box = nameBox(screen, name);
    if (taken.some((other) => overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
  for (const name of clear.toReversed()) {
    const { text, font, size } = name.lettering;
    canvas.globalAlpha = name.strength;
    paintName(canvas, text, font, nameAt(screen, name), ink.ink, ink.ground, Math.max(4, 0.2 * size));
  }
  canvas.globalAlpha = 1;
}

function colourOf(ink: Ink, { kinds }: Drawing, node: number): string {
  return ink.kinds[kinds[node]!]!;
}
