import type { Shape } from '../look/palette.ts';
import { cornersOf } from './corners.ts';
import { REACH } from './ink.ts';
import type { Point } from './view.ts';

type Canvas = CanvasRenderingContext2D;
type Pins = { ground: string; ink: string };

/** A node: its shape with a rim around it, of ground where it is not to be seen. */
export function paintNode(
  canvas: Canvas,
  shape: Shape,
  at: Point,
  radius: number,
  fill: string,
  rim: string,
  rimWidth = 1.2,
): void {
  trace(canvas, shape, at, radius);
  canvas.lineWidth = 2 * rimWidth;
  canvas.strokeStyle = rim;
  canvas.stroke();
  canvas.fillStyle = fill;
  canvas.fill();
}

/** A community drawn as one: a pale disc with an outline. */
export function paintBubble(
  canvas: Canvas,
  shape: Shape,
  at: Point,
  radius: number,
  colour: string,
  ground: string,
): void {
  paintNode(canvas, shape, at, radius, ground, ground);
  canvas.globalAlpha *= 0.22;
  canvas.fillStyle = colour;
  canvas.fill();
  canvas.globalAlpha /= 0.22;
  canvas.lineWidth = 1.8;
  canvas.strokeStyle = colour;
  canvas.stroke();
}

/** The head of a pin in the middle of a node that was put there by hand. */
export function paintPin(canvas: Canvas, at: Point, radius: number, { ground, ink }: Pins): void {
  const head = Math.min(3, Math.max(1.6, 0.32 * radius));
  canvas.beginPath();
  canvas.arc(at.x, at.y, head, 0, 2 * Math.PI);
  canvas.lineWidth = 2;
  canvas.strokeStyle = ground;
  canvas.stroke();
  canvas.fillStyle = ink;
  canvas.fill();
}

/** A box or a line drawn around nodes. */
export function paintOutline(canvas: Canvas, corners: readonly Point[], colour: string): void {
  canvas.beginPath();
  for (const { x, y } of corners) canvas.lineTo(x, y);
  canvas.closePath();
  canvas.globalAlpha = 0.08;
  canvas.fillStyle = colour;
  canvas.fill();
  canvas.globalAlpha = 1;
  canvas.lineWidth = 1.5;
  canvas.strokeStyle = colour;
  canvas.setLineDash([5, 4]);
  canvas.stroke();
  canvas.setLineDash([]);
}

/** The ring around a chosen node, in its shape. */
export function paintRing(canvas: Canvas, shape: Shape, at: Point, radius: number, colour: string, boldness = 1): void {
  trace(canvas, shape, at, radius);
  canvas.lineWidth = 2.5 * boldness;
  canvas.strokeStyle = colour;
  canvas.stroke();
}

export function paintLine(canvas: Canvas, from: Point, to: Point, width: number, colour: string, alpha: number): void {
  const faded = canvas.globalAlpha;
  canvas.globalAlpha *= alpha;
  canvas.lineWidth = width;
  canvas.strokeStyle = colour;
  canvas.beginPath();
  canvas.moveTo(from.x, from.y);
  canvas.lineTo(to.x, to.y);
  canvas.stroke();
  canvas.globalAlpha = faded;
}

/** A name with a halo; `at` is its left end, halfway up. */
export function paintName(
  canvas: Canvas,
  name: string,
  font: string,
  at: Point,
  colour: string,
  halo: string,
  haloWidth = 4,
): void {
  canvas.font = font;
  canvas.lineWidth = haloWidth;
  canvas.strokeStyle = halo;
  canvas.strokeText(name, at.x, at.y);
  canvas.fillStyle = colour;
  canvas.fillText(name, at.x, at.y);
}

function trace(canvas: Canvas, shape: Shape, at: Point, radius: number): void {
  canvas.beginPath();
  if (shape === 'circle') canvas.arc(at.x, at.y, radius * REACH.circle, 0, 2 * Math.PI);
  for (const { x, y } of cornersOf(shape, at, radius)) canvas.lineTo(x, y);
  canvas.closePath();
}
