import type Sigma from 'sigma';
import type { Program } from 'sigma/rendering';
import type { RenderParams } from 'sigma/types';
import type { Ink } from '../ink.ts';
import { pixelsPerUnit } from '../view.ts';
import { LineProgram } from './lineProgram.ts';
import { LINE_COLUMNS, NODE_COLUMNS, RIBBON_COLUMNS } from './looks.ts';
import type { Painter } from './painter.ts';
import { PointProgram } from './pointProgram.ts';
import { RibbonProgram } from './ribbonProgram.ts';

/** Draws with WebGL, by Sigma's programs, and keeps what was drawn; null where the canvas gets no context of that kind. */
export function glPainter(
  canvas: HTMLCanvasElement,
  sigma: Sigma,
  settings: Pick<WebGLContextAttributes, 'failIfMajorPerformanceCaveat'> = {},
): Painter | null {
  const wanted: WebGLContextAttributes = {
    antialias: false,
    depth: false,
    stencil: false,
    preserveDrawingBuffer: true,
    ...settings,
  };
  const gl =
    canvas.getContext('webgl2', wanted) ?? (canvas.getContext('webgl', wanted) as WebGLRenderingContext | null);
  if (!gl || gl.isContextLost()) return null;
  const lines = new LineProgram(gl, null, sigma);
  const ribbons = new RibbonProgram(gl, null, sigma);
  const points = new PointProgram(gl, null, sigma);
  return {
    software: isSoftware(gl),
    load: (looks) => {
      fill(lines, looks.lines, LINE_COLUMNS);
      fill(ribbons, looks.ribbons, RIBBON_COLUMNS);
      fill(points, looks.nodes, NODE_COLUMNS);
    },
    paint: (view, size, pixelRatio, scale, ink) => {
      const unit = 2 * pixelsPerUnit(view, size);
      const [across, up] = [unit / size.width, unit / size.height];
      const matrix = Float32Array.of(across, 0, 0, 0, up, 0, -view.x * across, -view.y * up, 1);
      const params = { matrix, ...size, pixelRatio, sizeRatio: 1 / scale } as unknown as RenderParams;
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      for (const program of [lines, ribbons, points]) {
        program.ink = ink;
        program.render(params);
      }
    },
    end: () => {
      for (const program of [lines, ribbons, points]) program.kill();
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

/** Chromium's, Mesa's and Windows' own renderers; a browser that hides the name counts as having a graphics card. */
function isSoftware(gl: WebGLRenderingContext): boolean {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  return /swiftshader|llvmpipe|softpipe|basic render|software/i.test(String(name));
}

/** Hands a program its whole buffer at once instead of item by item. */
function fill(program: Program & { ink: Ink | null }, columns: Float32Array, width: number): void {
  program.capacity = columns.length / width;
  program.verticesCount = program.VERTICES * program.capacity;
  program.array = columns;
}
