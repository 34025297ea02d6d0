import type Sigma from 'sigma';
import { glPainter } from './glPainter.ts';
import { itemsOf, type Looks } from './looks.ts';
import type { Painter } from './painter.ts';
import { plainPainter } from './plainPainter.ts';

/**
 * A canvas with a painter at it. A small first picture is a plain one: it is there before WebGL has begun, and stays plain
 * where WebGL is drawn in software, which is slower then. Where many are drawn and WebGL is missing, or when its context is
 * lost, a plain painter stands in.
 */
export interface Easel extends Omit<Painter, 'end' | 'software'> {
  software(): boolean;
  canvas(): HTMLCanvasElement;
  /** Has WebGL draw from now on where that is quicker than plainly. Another canvas may have to be painted then. */
  begin(): void;
  /** How much of the picture shows, 0 to 1. */
  fade(opacity: number): void;
  end(): void;
}

/** So many nodes and edges a plain canvas draws sooner than WebGL begins, and always sooner than WebGL drawn in software. */
const FEW = 4000;

/** Puts an easel first in a frame. `told`: whether the plain painter is at work for want of WebGL, whenever that changes. */
export function easelIn(frame: HTMLElement, sigma: Sigma, told: (plain: boolean) => void): Easel {
  let canvas = canvasIn(frame);
  let painter: Painter | null = null;
  let tried = false;
  let settled = false;
  let looks: Looks | null = null;
  let opacity = '1';

  const renew = (fresh = canvasIn(frame)): void => {
    canvas.remove();
    canvas = fresh;
    canvas.style.opacity = opacity;
  };
  const take = (next: Painter): void => {
    painter = next;
    if (looks) painter.load(looks);
  };
  const standIn = (): void => {
    renew();
    take(plainPainter(canvas));
    told(true);
  };
  const lose = (event: Event): void => {
    event.preventDefault();
    canvas.addEventListener('webglcontextrestored', restore, { once: true });
    standIn();
  };
  const restore = (): void => {
    renew();
    beginHere();
    told(false);
  };
  const beginHere = (): void => {
    settled = true;
    const gl = glPainter(canvas, sigma);
    if (gl) hand(gl);
    else standIn();
  };
  const hand = (gl: Painter): void => {
    canvas.addEventListener('webglcontextlost', lose);
    take(gl);
  };
  const tryAccelerated = (): void => {
    tried = true;
    const fresh = canvasIn(frame);
    const gl = glPainter(fresh, sigma, { failIfMajorPerformanceCaveat: true });
    if (!gl || gl.software) {
      gl?.end();
      fresh.remove();
      return;
    }
    settled = true;
    renew(fresh);
    hand(gl);
  };

  return {
    canvas: () => canvas,
    software: () => painter?.software ?? false,
    begin: () => {
      if (settled) return;
      if (looks && itemsOf(looks) > FEW) {
        renew();
        beginHere();
      } else if (!tried) tryAccelerated();
    },
    load: (next) => {
      looks = next;
      if (painter) painter.load(next);
      else if (itemsOf(next) > FEW) beginHere();
      else take(plainPainter(canvas, { willReadFrequently: true }));
    },
    paint: (...canvasNow) => painter?.paint(...canvasNow),
    fade: (share) => {
      opacity = String(share);
      canvas.style.opacity = opacity;
    },
    end: () => {
      canvas.removeEventListener('webglcontextlost', lose);
      painter?.end();
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
