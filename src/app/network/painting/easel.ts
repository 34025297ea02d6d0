import type Sigma from 'sigma';
import { glPainter } from './glPainter.ts';
import type { Looks } from './looks.ts';
import type { Painter } from './painter.ts';
import { plainPainter } from './plainPainter.ts';

/** A canvas with a painter at it. Where WebGL is missing or its context is lost a plain one stands in. */
export interface Easel extends Omit<Painter, 'end' | 'software'> {
  software(): boolean;
  canvas(): HTMLCanvasElement;
  /** How much of the picture shows, 0 to 1. */
  fade(opacity: number): void;
  end(): void;
}

/** Puts an easel first in a frame. `told`: whether the plain painter is at work, whenever that changes. */
export function easelIn(frame: HTMLElement, sigma: Sigma, told: (plain: boolean) => void): Easel {
  let canvas = canvasIn(frame);
  let painter: Painter;
  let looks: Looks | null = null;
  let opacity = '1';

  const renew = (): void => {
    const fresh = canvasIn(frame);
    canvas.remove();
    canvas = fresh;
    canvas.style.opacity = opacity;
  };
  const lose = (event: Event): void => {
    event.preventDefault();
    canvas.addEventListener('webglcontextrestored', restore, { once: true });
    renew();
    painter = plainPainter(canvas);
    if (looks) painter.load(looks);
    told(true);
  };
  const restore = (): void => {
    renew();
    begin();
    if (looks) painter.load(looks);
    told(false);
  };
  const begin = (): void => {
    const gl = glPainter(canvas, sigma);
    if (gl) {
      painter = gl;
      canvas.addEventListener('webglcontextlost', lose);
      return;
    }
    renew();
    painter = plainPainter(canvas);
    told(true);
  };
  begin();

  return {
    canvas: () => canvas,
    software: () => painter.software,
    load: (next) => {
      looks = next;
      painter.load(next);
    },
    paint: (...canvasNow) => painter.paint(...canvasNow),
    fade: (share) => {
      opacity = String(share);
      canvas.style.opacity = opacity;
    },
    end: () => {
      canvas.removeEventListener('webglcontextlost', lose);
      painter.end();
      canvas.remove();
    },
  };
}

function canvasIn(frame: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position: absolute; inset: 0';
  frame.prepend(canvas);
  return canvas;
}
