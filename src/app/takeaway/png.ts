import { paintLine, paintName, paintNode, paintRing } from '../network/paint.ts';
import { DASHES, type Mark, type Sketch } from '../network/sketch.ts';
import { withText } from './png-text.ts';

/**
 * A sketch as a PNG file, `scale` times as many pixels a side; `recipe` (ASCII) is carried as a text in it. Rejects when
 * the browser cannot make so large a picture.
 */
export async function pngOf(sketch: Sketch, scale: number, recipe: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(sketch.width * scale);
  canvas.height = Math.round(sketch.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`no picture of ${canvas.width} × ${canvas.height} pixels can be made`);
  context.scale(scale, scale);
  context.fillStyle = sketch.ground;
  context.fillRect(0, 0, sketch.width, sketch.height);
  context.lineJoin = 'round';
  context.textBaseline = 'middle';
  for (const mark of sketch.marks) paint(context, mark);
  return pngFile(canvas, recipe);
}

/** What is drawn on a canvas as a PNG file; `recipe` (ASCII) is carried as a text in it. Rejects when the browser cannot make it. */
export async function pngFile(canvas: HTMLCanvasElement, recipe: string): Promise<Blob> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error(`no picture of ${canvas.width} × ${canvas.height} pixels can be made`);
  return new Blob([withText(new Uint8Array(await blob.arrayBuffer()), 'Description', recipe)], { type: 'image/png' });
}

function paintPath(
  canvas: CanvasRenderingContext2D,
  { d, stroke, width, fill }: Extract<Mark, { kind: 'path' }>,
): void {
  const path = new Path2D(d);
  if (fill !== null) {
    canvas.fillStyle = fill;
    canvas.fill(path);
  }
  canvas.strokeStyle = stroke;
  canvas.lineWidth = width;
  canvas.lineCap = 'round';
  canvas.stroke(path);
}

function paint(canvas: CanvasRenderingContext2D, mark: Mark): void {
  switch (mark.kind) {
    case 'line':
      canvas.setLineDash(mark.dashed ? DASHES : []);
      paintLine(canvas, mark.from, mark.to, mark.width, mark.colour, mark.alpha);
      canvas.setLineDash([]);
      break;
    case 'shape':
      canvas.globalAlpha = mark.alpha;
      paintNode(
        canvas,
        mark.shape,
        mark.at,
        mark.radius,
        mark.fill,
        mark.rimWidth > 0 ? mark.rim : 'transparent',
        mark.rimWidth,
      );
      canvas.globalAlpha = 1;
      break;
    case 'ring':
      canvas.globalAlpha = mark.alpha;
      paintRing(canvas, mark.shape, mark.at, mark.radius, mark.colour, mark.width / 2.5);
      canvas.globalAlpha = 1;
      break;
    case 'path':
      paintPath(canvas, mark);
      break;
    case 'name':
      paintName(canvas, mark.text, mark.font, mark.at, mark.colour, mark.halo, mark.haloWidth);
  }
}
