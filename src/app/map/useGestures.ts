import { enlargedBy } from '../look/enlarged.ts';
import { type RefObject, useEffect, useRef } from 'react';
import type { Point } from '../network/view.ts';

export interface Gestures {
  pan(across: number, down: number): void;
  /** About a place of the element. */
  zoom(factor: number, at: Point): void;
  tap(at: Point, event: PointerEvent): void;
  hover(at: Point | null): void;
  /** Told when a movement has come to its end. */
  rest(): void;
}

/** Pixels a finger trembles. */
const STILL = 5;
const QUIET_MS = 200;

/** Drag, wheel, pinch and tap on an element, in pixels of it. */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => (element.current ? follow(element.current, () => latest.current) : undefined), [element]);
}

function follow(element: HTMLElement, deeds: () => Gestures): () => void {
  const fingers = new Map<number, Point>();
  let travelled = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || (event.target as Element).closest('button')) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, placeOf(element, event));
    element.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const now = placeOf(element, event);
    const before = fingers.get(event.pointerId);
    if (!before) return event.pointerType === 'mouse' ? deeds().hover(now) : undefined;
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (!other) {
      if (travelled > STILL) deeds().pan(now.x - before.x, now.y - before.y);
      return;
    }
    const [was, is] = [apart(before, other), apart(now, other)];
    deeds().pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    if (was > 0) deeds().zoom(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  };
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    if (travelled > STILL) deeds().rest();
    else if (event.type === 'pointerup') deeds().tap(placeOf(element, event), event);
  };
  const leave = () => deeds().hover(null);
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 30 : 1;
    deeds().zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002)), placeOf(element, event));
    clearTimeout(quiet);
    quiet = setTimeout(() => deeds().rest(), QUIET_MS);
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', up, { signal });
  element.addEventListener('pointercancel', up, { signal });
  element.addEventListener('pointerleave', leave, { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => {
    clearTimeout(quiet);
    stop.abort();
  };
}

function placeOf(element: HTMLElement, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  const enlarged = enlargedBy(element);
  return { x: (event.clientX - left) / enlarged, y: (event.clientY - top) / enlarged };
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
