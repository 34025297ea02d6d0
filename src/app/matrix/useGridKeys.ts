import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

/** A place in a grid; −1 is the row or column of names. */
export interface At {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
}

/**
 * One tab stop in a grid, moved by the arrow keys, Home, End (with Ctrl: to the corners) and the page keys. `reveal`
 * scrolls a place into sight, after which the element `find` gives is focused.
 */
export function useGridKeys(size: Size, page: number, reveal: (at: At) => void, find: (at: At) => HTMLElement | null) {
  const [chosen, setAt] = useState<At>({ row: 0, column: 0 });
  const at = { row: Math.min(chosen.row, size.rows - 1), column: Math.min(chosen.column, size.columns - 1) };
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    const element = find(at);
    if (element) wanted.current = false;
    element?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = step(event, at, size, page);
    if (!next) return;
    event.preventDefault();
    wanted.current = true;
    setAt(next);
    reveal(next);
  };
  return { at, setAt, onKeyDown };
}

function step({ key, ctrlKey, metaKey }: KeyboardEvent, { row, column }: At, size: Size, page: number): At | null {
  const far = ctrlKey || metaKey;
  const within = (value: number, count: number) => Math.max(-1, Math.min(count - 1, value));
  switch (key) {
    case 'ArrowUp':
      return keepInside({ row: within(row - 1, size.rows), column }, { row, column });
    case 'ArrowDown':
      return { row: within(row + 1, size.rows), column };
    case 'ArrowLeft':
      return keepInside({ row, column: within(column - 1, size.columns) }, { row, column });
    case 'ArrowRight':
      return { row, column: within(column + 1, size.columns) };
    case 'PageUp':
      return { row: Math.max(0, row - page), column };
    case 'PageDown':
      return { row: within(row + page, size.rows), column };
    case 'Home':
      return { row: far ? 0 : row, column: 0 };
    case 'End':
      return { row: far ? size.rows - 1 : row, column: size.columns - 1 };
    default:
      return null;
  }
}

/** The corner between the names is no place. */
function keepInside(next: At, before: At): At {
  return next.row === -1 && next.column === -1 ? before : next;
}
