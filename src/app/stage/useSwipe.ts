import { type PointerEvent, useRef } from 'react';
import { useOpened } from '../worldContext.ts';
import { step } from './steps.ts';

/** Pixels a finger travels at least, and at most where it only taps; and how many times as far across as down. */
const FAR = 48;
const NEAR = 12;
const FLAT = 1.5;

/**
 * What a finger drawn across an element does: leftwards on, rightwards back. Spread the handlers on the element.
 *
 * @param tapped told of a finger that was put down and lifted in one place, however slowly
 */
export function useSwipe(
  tapped?: () => void,
): Record<'onPointerDown' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent) => void> {
  const world = useOpened();
  const start = useRef<{ id: number; x: number; y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, pointerId, isPrimary, clientX, clientY }) => {
      start.current = pointerType === 'touch' && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ pointerId, clientX, clientY }) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const [across, down] = [clientX - from.x, clientY - from.y];
      if (Math.abs(across) >= FAR && Math.abs(across) >= FLAT * Math.abs(down)) step(world, across < 0 ? 1 : -1);
      else if (Math.hypot(across, down) <= NEAR) tapped?.();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
