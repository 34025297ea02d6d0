interface Point {
  x: number;
  y: number;
}

/**
 * Where a key leads in a grid whose cells are in reading order: left and right go through all of them, up and down to the
 * nearest cell of the row above or below. Null for another key and beyond the grid; from outside it, the first cell.
 *
 * @param cells their corners
 * @param at index of the cell that has the keyboard, or −1
 */
export function neighbourIn(cells: readonly Point[], at: number, key: string): number | null {
  const here = cells[at];
  if (!/^(Arrow|Home|End)/.test(key) || cells.length === 0) return null;
  if (!here) return 0;
  if (key === 'Home') return 0;
  if (key === 'End') return cells.length - 1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const next = at + (key === 'ArrowRight' ? 1 : -1);
    return next >= 0 && next < cells.length ? next : null;
  }
  const down = key === 'ArrowDown';
  const rows = cells.map(({ y }) => y).filter((y) => (down ? y > here.y : y < here.y));
  if (rows.length === 0) return null;
  const row = down ? Math.min(...rows) : Math.max(...rows);
  const inRow = cells.flatMap(({ x, y }, index) => (y === row ? [{ index, away: Math.abs(x - here.x) }] : []));
  return inRow.reduce((best, cell) => (cell.away < best.away ? cell : best)).index;
}
