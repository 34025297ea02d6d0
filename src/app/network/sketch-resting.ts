import type { Shown } from './contract.ts';
import { BUBBLE } from './drawing.ts';
import { type Ink, KIND_SHAPES } from './ink.ts';
import type { Mark as Difference } from './marks.ts';
import type { Masks } from './masks.ts';
import type { Named, Screen } from './naming.ts';
import type { Scene } from './scene.ts';
import type { Mark } from './sketch.ts';
import type { Size } from './view.ts';

/** What is on screen, to be sketched. */
export interface Sketched extends Pick<Shown, 'marks' | 'pinned'> {
  size: Size;
  ink: Ink;
  screen: Screen;
  masks: Masks;
  scene: Scene;
  named: readonly Named[];
}

/** How strongly a link shows where nothing is chosen, by its strength from 0 to 1. */
function restingAlpha(strength: number): number {
  return 0.15 + 0.2 * strength;
}

/** The network as it rests, with what a slice marks in it, as the painters draw it (`painting/`): links below, the largest nodes lowest. */
export function restingMarks(sketched: Sketched): Mark[] {
  return [...restingLines(sketched), ...restingNodes(sketched)];
}

function restingLines({ ink, screen: { drawing, at, scale }, masks, marks }: Sketched): Mark[] {
  const lines: Mark[] = [];
  for (let edge = drawing.edges.length - 1; edge >= 0; edge--) {
    if (!masks.edges[edge]) continue;
    const difference = marks.get(drawing.edges[edge]!);
    const line: Mark = {
      kind: 'line',
      from: at(drawing.sources[edge]!),
      to: at(drawing.targets[edge]!),
      width: widthOf(drawing.widths[edge]!, difference) * scale * ink.boldness,
      colour: difference === 'new' ? ink.accent : difference === 'stronger' ? ink.ink : ink.softInk,
      alpha: alphaOf(restingAlpha(drawing.strengths[edge]!), difference),
    };
    lines.push(difference === 'gone' ? { ...line, dashed: true } : line);
    if (difference === 'new') lines.push({ ...line, width: 0.34 * line.width, colour: ink.ground });
  }
  return lines;
}

function restingNodes({ ink, screen: { drawing, at, radius }, masks, marks }: Sketched): Mark[] {
  return drawing.nodes.flatMap((key, node): Mark[] => {
    if (!masks.nodes[node]) return [];
    const kind = drawing.kinds[node]!;
    const colour = ink.kinds[kind]!;
    const place = { shape: KIND_SHAPES[kind]!, at: at(node), radius: radius(node) };
    if (kind === BUBBLE)
      return [
        { kind: 'shape', ...place, fill: ink.ground, rim: ink.ground, rimWidth: 1.2, alpha: 1 },
        { kind: 'shape', ...place, fill: colour, rim: colour, rimWidth: 0, alpha: 0.22 },
        { kind: 'ring', ...place, colour, width: 1.8, alpha: 1 },
      ];
    const difference = marks.get(key);
    const rims = { gone: colour, stronger: ink.ink };
    const shape: Mark = {
      ...{ kind: 'shape', ...place, alpha: 1, rimWidth: ink.rimWidth },
      fill: difference === 'gone' ? ink.ground : colour,
      rim: difference === 'gone' || difference === 'stronger' ? rims[difference] : ink.rim,
    };
    const ground = { fill: ink.ground, rimWidth: 1.2 };
    if (difference === 'new') return [{ ...shape, ...ground, radius: place.radius + 4, rim: colour }, shape];
    if (difference !== 'weaker') return [shape];
    return [shape, { ...shape, ...ground, shape: 'circle', radius: 0.4 * place.radius, rim: ink.ground }];
  });
}

function widthOf(width: number, difference: Difference | undefined): number {
  if (difference === 'new') return Math.max(4.5, 1.6 * width);
  if (difference === 'stronger') return Math.max(3, 1.8 * width);
  return difference === 'weaker' ? 0.6 * width : width;
}

function alphaOf(alpha: number, difference: Difference | undefined): number {
  if (difference === 'new' || difference === 'stronger') return Math.min(1, 2 * alpha + 0.2);
  return difference === 'gone' ? Math.max(alpha, 0.3) : alpha;
}
