import { KIND_SHAPES } from '../ink.ts';
import { paintNode } from '../paint.ts';
import { type Point, toScreen } from '../view.ts';
import { EDGE_STYLES, type Looks, LINE_COLUMNS, NODE_COLUMNS, NODE_STYLES, RIBBON_COLUMNS } from './looks.ts';
import type { Painter } from './painter.ts';

/** Alphas are rounded to so many steps, so that many lines are drawn at once. */
const STEPS = 40;

/** Draws on a plain canvas, where there is no WebGL or not yet; where it is read often it is drawn without a graphics card. */
export function plainPainter(element: HTMLCanvasElement, settings?: CanvasRenderingContext2DSettings): Painter {
  const canvas = element.getContext('2d', settings)!;
  let looks: Looks = { nodes: new Float32Array(), ribbons: new Float32Array(), lines: new Float32Array() };
  return {
    software: true,
    load: (next) => {
      looks = next;
    },
    paint: (view, size, pixelRatio, scale, ink) => {
      const at = (columns: Float32Array, index: number): Point =>
        toScreen(view, size, { x: columns[index]!, y: columns[index + 1]! });
      canvas.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      canvas.clearRect(0, 0, size.width, size.height);
      canvas.strokeStyle = ink.softInk;
      canvas.lineWidth = 1;
      for (const [alpha, starts] of linesByAlpha(looks.lines)) {
        canvas.globalAlpha = alpha;
        canvas.beginPath();
        for (const start of starts) join(canvas, at(looks.lines, start), at(looks.lines, start + 3));
        canvas.stroke();
      }
      for (let index = 0; index < looks.ribbons.length; index += RIBBON_COLUMNS) {
        const [width, alpha, style] = looks.ribbons.subarray(index + 4, index + RIBBON_COLUMNS);
        const doubled = style === EDGE_STYLES.new;
        canvas.globalAlpha = alpha!;
        canvas.strokeStyle = doubled ? ink.accent : style === EDGE_STYLES.stronger ? ink.ink : ink.softInk;
        canvas.lineWidth = width! * scale * ink.boldness;
        canvas.setLineDash(style === EDGE_STYLES.gone ? [4, 3] : []);
        canvas.beginPath();
        join(canvas, at(looks.ribbons, index), at(looks.ribbons, index + 2));
        canvas.stroke();
        if (!doubled) continue;
        canvas.strokeStyle = ink.ground;
        canvas.lineWidth = 0.34 * width! * scale * ink.boldness;
        canvas.stroke();
      }
      canvas.setLineDash([]);
      for (let index = 0; index < looks.nodes.length; index += NODE_COLUMNS) {
        const [radius, kind, alpha, style] = looks.nodes.subarray(index + 2, index + NODE_COLUMNS);
        const [colour, shape, place] = [ink.kinds[kind!]!, KIND_SHAPES[kind!]!, at(looks.nodes, index)];
        const size = radius! * scale;
        canvas.globalAlpha = alpha!;
        if (style === NODE_STYLES.new) paintNode(canvas, shape, place, size + 4, ink.ground, colour);
        paintNode(
          canvas,
          shape,
          place,
          size,
          style === NODE_STYLES.gone ? ink.ground : colour,
          rimOf(style!, colour, ink),
          ink.rimWidth,
        );
        if (style === NODE_STYLES.weaker) paintNode(canvas, 'circle', place, 0.4 * size, ink.ground, ink.ground);
      }
      canvas.globalAlpha = 1;
    },
    end: () => undefined,
  };
}

function rimOf(style: number, colour: string, ink: { rim: string; ink: string }): string {
  if (style === NODE_STYLES.gone) return colour;
  return style === NODE_STYLES.stronger ? ink.ink : ink.rim;
}

function join(canvas: CanvasRenderingContext2D, from: Point, to: Point): void {
  canvas.moveTo(from.x, from.y);
  canvas.lineTo(to.x, to.y);
}

/** Where the lines of each alpha start. */
function linesByAlpha(lines: Float32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (let index = 0; index < lines.length; index += LINE_COLUMNS) {
    const alpha = Math.ceil(lines[index + 2]! * STEPS) / STEPS;
    const group = groups.get(alpha);
    if (group) group.push(index);
    else groups.set(alpha, [index]);
  }
  return groups;
}
