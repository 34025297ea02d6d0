import type { Drawing } from './drawing.ts';
import { type Ink, KIND_SHAPES } from './ink.ts';
import { type Named, nameAt, type Screen } from './naming.ts';
import { paintLine, paintName, paintNode, paintRing } from './paint.ts';
import type { Scene } from './scene.ts';

/** Draws what lies in front of the picture: a scene's links and nodes, then names, from the least important to the most. */
export function paintOverlay(
  canvas: CanvasRenderingContext2D,
  ink: Ink,
  screen: Screen,
  scene: Scene,
  named: readonly Named[],
): void {
  const { width, height } = canvas.canvas;
  canvas.clearRect(0, 0, width, height);
  canvas.lineJoin = 'round';
  canvas.textBaseline = 'middle';
  for (const { edge, colour, alpha } of scene.lines) {
    const [from, to] = [screen.drawing.sources[edge]!, screen.drawing.targets[edge]!];
    const accented = colour === 'accent';
    const fill = accented ? ink.accent : colourOf(ink, screen.drawing, colour);
    const [start, end] = [screen.at(from), screen.at(to)];
    const least = accented ? 4 : 1.2;
    const thick = Math.max(least, screen.drawing.widths[edge]! * screen.scale);
    if (accented) paintLine(canvas, start, end, thick + 4, ink.ground, 0.8);
    paintLine(canvas, start, end, thick, fill, alpha);
  }
  const ringed = new Set(scene.ringed);
  for (const node of [...scene.nodes].sort((a, b) => a - b)) {
    const shape = KIND_SHAPES[screen.drawing.kinds[node]!]!;
    const radius = ringed.has(node) ? Math.max(6, screen.radius(node)) : screen.radius(node);
    paintNode(canvas, shape, screen.at(node), radius, colourOf(ink, screen.drawing, node), ink.ground);
    if (ringed.has(node)) paintRing(canvas, shape, screen.at(node), radius, ink.ink);
  }
  for (const name of named.toReversed())
    paintName(canvas, name.lettering.text, name.lettering.font, nameAt(screen, name), ink.ink, ink.ground);
}

function colourOf(ink: Ink, { kinds }: Drawing, node: number): string {
  return ink.kinds[kinds[node]!]!;
}
