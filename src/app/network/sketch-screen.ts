import type { Drawing } from './drawing.ts';
import { type Ink, KIND_SHAPES } from './ink.ts';
import type { Masks } from './masks.ts';
import { type Named, nameAt, type Screen } from './naming.ts';
import { lineWidth } from './overlay.ts';
import type { Scene } from './scene.ts';
import type { Mark, Sketch } from './sketch.ts';
import type { Size } from './view.ts';

/** How strongly a link shows where nothing is chosen, by its strength from 0 to 1. */
export function restingAlpha(strength: number): number {
  return 0.15 + 0.2 * strength;
}

/** Sketches what is on screen: the network as it rests, faded to the scene's ground, then the scene and its names over it. */
export function sketchOf(
  size: Size,
  ink: Ink,
  screen: Screen,
  masks: Masks,
  scene: Scene,
  named: readonly Named[],
): Sketch {
  const { drawing } = screen;
  return {
    ...size,
    ground: ink.ground,
    marks: [
      ...restingLines(ink, screen, masks, scene.ground),
      ...nodesUpwards(drawing, masks).map((node) => shapeOf(ink, screen, node, screen.radius(node), scene.ground)),
      ...sceneLines(ink, screen, scene),
      ...sceneNodes(ink, screen, scene),
      ...named.toReversed().map((name) => ({
        kind: 'name' as const,
        text: name.lettering.text,
        font: name.lettering.font,
        at: nameAt(screen, name),
        colour: ink.ink,
        halo: ink.ground,
      })),
    ],
  };
}

function restingLines(ink: Ink, { drawing, at, scale }: Screen, masks: Masks, ground: number): Mark[] {
  const lines: Mark[] = [];
  for (let edge = drawing.edges.length - 1; edge >= 0; edge--) {
    if (!masks.edges[edge]) continue;
    lines.push({
      kind: 'line',
      from: at(drawing.sources[edge]!),
      to: at(drawing.targets[edge]!),
      width: drawing.widths[edge]! * scale * ink.boldness,
      colour: ink.softInk,
      alpha: ground * restingAlpha(drawing.strengths[edge]!),
    });
  }
  return lines;
}

/** The largest first, so that small ones lie over them. */
function nodesUpwards(drawing: Drawing, masks: Masks): number[] {
  return drawing.nodes.flatMap((_, node) => (masks.nodes[node] ? [node] : []));
}

function sceneLines(ink: Ink, screen: Screen, scene: Scene): Mark[] {
  const { drawing, at } = screen;
  return scene.lines.flatMap(({ edge, colour, alpha }): Mark[] => {
    const ends = { from: at(drawing.sources[edge]!), to: at(drawing.targets[edge]!) };
    const accented = colour === 'accent';
    const width = lineWidth(ink, screen, edge, accented);
    const fill = accented ? ink.accent : ink.kinds[drawing.kinds[colour]!]!;
    const line: Mark = { kind: 'line', ...ends, width, colour: fill, alpha };
    return accented ? [{ ...line, width: width + 4, colour: ink.ground, alpha: 0.8 }, line] : [line];
  });
}

function sceneNodes(ink: Ink, screen: Screen, scene: Scene): Mark[] {
  const ringed = new Set(scene.ringed);
  return [...scene.nodes]
    .sort((a, b) => a - b)
    .flatMap((node): Mark[] => {
      const radius = ringed.has(node) ? Math.max(6, screen.radius(node)) : screen.radius(node);
      const shape = shapeOf(ink, screen, node, radius, 1);
      if (!ringed.has(node) || shape.kind !== 'shape') return [shape];
      return [shape, { kind: 'ring', shape: shape.shape, at: shape.at, radius, colour: ink.ink }];
    });
}

function shapeOf(ink: Ink, { drawing, at }: Screen, node: number, radius: number, alpha: number): Mark {
  const kind = drawing.kinds[node]!;
  return {
    kind: 'shape',
    shape: KIND_SHAPES[kind]!,
    at: at(node),
    radius,
    fill: ink.kinds[kind]!,
    rim: ink.rim,
    alpha,
  };
}
