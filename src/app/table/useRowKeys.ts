import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface Does {
  open(place: number): void;
  /** Adds a row to the selection or takes it out. */
  toggle(place: number): void;
  /** Adds all rows between two to the selection. */
  extend(from: number, to: number): void;
  reveal(place: number): void;
  find(place: number): HTMLElement | null;
}

/** One tab stop among rows, moved by arrows, Home, End and the page keys; Enter opens, Space selects, Shift and a move select on the way. */
export function useRowKeys(count: number, page: number, { open, toggle, extend, reveal, find }: Does) {
  const [chosen, setPlace] = useState(0);
  const place = Math.max(0, Math.min(chosen, count - 1));
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    const row = find(place);
    if (row) wanted.current = false;
    row?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const move = step(event.key, place, count, page);
    if (event.key === 'Enter') open(place);
    else if (event.key === ' ') toggle(place);
    else if (move === null) return;
    else {
      if (event.shiftKey) extend(place, move);
      wanted.current = true;
      setPlace(move);
      reveal(move);
    }
    event.preventDefault();
  };
  return { place, setPlace, onKeyDown };
}

function step(key: string, place: number, count: number, page: number): number | null {
  const to: Record<string, number> = {
    ArrowUp: place - 1,
    ArrowDown: place + 1,
    PageUp: place - page,
    PageDown: place + page,
    Home: 0,
    End: count - 1,
  };
  return key in to ? Math.max(0, Math.min(count - 1, to[key]!)) : null;
}
