import type { Palette } from '../look/palette.ts';
import type { Mark } from '../network/sketch.ts';
import type { Box, Point } from '../network/view.ts';
import { LETTERS } from './lettering.ts';
import type { AnnotationShape, Arrow } from './shapes.ts';

/** Rounding of the corners of a text, as a share of the height of its letters. */
const ROUND = 0.35;

/** Shapes of annotations as marks of a sketch, to be put over the network. */
export function sketchedAnnotations(shapes: readonly AnnotationShape[], palette: Palette): Mark[] {
  const accent = palette.types.city;
  return shapes.flatMap((shape): Mark[] => {
    if (shape.kind === 'ring') {
      const d = ringPath(shape);
      return [
        { kind: 'path', d, stroke: palette.ground, width: 2.2 * shape.width, fill: null },
        { kind: 'path', d, stroke: accent, width: shape.width, fill: null },
      ];
    }
    const { box, lines, at, leading, lettering, arrow } = shape;
    const drawn = arrow ? arrowPath(arrow) : '';
    return [
      ...(arrow
        ? [
            { kind: 'path' as const, d: drawn, stroke: palette.ground, width: 3 * arrow.width, fill: null },
            { kind: 'path' as const, d: drawn, stroke: palette.ink, width: arrow.width, fill: null },
          ]
        : []),
      { kind: 'path', d: boxPath(box, ROUND * lettering), stroke: palette.line, width: 1, fill: palette.panel },
      ...lines.map((text, line) => ({
        kind: 'name' as const,
        text,
        font: `${LETTERS.weight} ${+lettering.toFixed(2)}px ${LETTERS.family}`,
        at: { x: at.x, y: at.y + line * leading },
        colour: palette.ink,
        halo: palette.panel,
        haloWidth: 4,
      })),
    ];
  });
}

/** A ring as the path of an SVG, begun at its top. */
export function ringPath({ at, radius }: { at: Point; radius: number }): string {
  const r = n(radius);
  return `M${n(at.x)} ${n(at.y - radius)}a${r} ${r} 0 1 1 0 ${n(2 * radius)}a${r} ${r} 0 1 1 0 ${n(-2 * radius)}`;
}

/** An arrow as the path of an SVG. */
export function arrowPath({ from, bend, to, barbs }: Arrow): string {
  return `M${at(from)}Q${at(bend)} ${at(to)}M${at(barbs[0])}L${at(to)}L${at(barbs[1])}`;
}

function boxPath({ left, top, right, bottom }: Box, round: number): string {
  const r = n(round);
  const [across, down] = [n(right - left - 2 * round), n(bottom - top - 2 * round)];
  return `M${n(left + round)} ${n(top)}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 -${r} ${r}h-${across}a${r} ${r} 0 0 1 -${r} -${r}v-${down}a${r} ${r} 0 0 1 ${r} -${r}z`;
}

function at({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}

function n(value: number): string {
  return String(+value.toFixed(2));
}
