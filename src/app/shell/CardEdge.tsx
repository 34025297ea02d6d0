import type { KeyboardEvent, PointerEvent } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { keep } from '../preferences.ts';
import { useStore } from '../store.ts';

const LEAST = 320;
const MOST = 720;
const STEP = 24;

/** The card's left edge: pulls it wider. */
export function CardEdge() {
  const messages = useMessages();
  const width = useStore((state) => state.cardWidth);
  const set = useStore((state) => state.set);
  const pull = (event: PointerEvent<HTMLHRElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set({ cardWidth: within(innerWidth - event.clientX) });
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step) keep({ cardWidth: within(width + step) });
  };
  return (
    <hr
      className="card-edge"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={messages.widenCard}
      aria-valuenow={width}
      aria-valuemin={LEAST}
      aria-valuemax={MOST}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={pull}
      onPointerUp={() => keep({ cardWidth: useStore.getState().cardWidth })}
      onKeyDown={press}
    />
  );
}

function within(width: number): number {
  return Math.round(Math.min(Math.max(width, LEAST), MOST, innerWidth * 0.6));
}
