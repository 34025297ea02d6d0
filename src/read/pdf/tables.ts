import type { Row } from './piece.ts';

/**
 * Which rows are rows of a table: at least `least` cells, above or below another such row, cells beyond the first with
 * their beginning or their middle at the same places; and the head above them, if it has as many cells. The outer edges
 * tell nothing: those of justified text are in line too.
 */
export function tableRows(rows: readonly Row[], least: number): boolean[] {
  const aligned = rows.map((row, index) => index > 0 && areAligned(rows[index - 1]!, row, least));
  const inside = rows.map((_, index) => aligned[index]! || (aligned[index + 1] ?? false));
  return rows.map((row, index) => inside[index]! || (inside[index + 1]! && isHead(row, rows[index + 1]!)));
}

function areAligned(one: Row, other: Row, least: number): boolean {
  if (one.pieces.length < least || other.pieces.length < least) return false;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < one.size * 0.5;
  const inner = other.pieces.slice(1);
  const shared = inner.filter((piece) =>
    one.pieces
      .slice(1)
      .some(
        (cell) => near(cell.left, piece.left) || near((cell.left + cell.right) / 2, (piece.left + piece.right) / 2),
      ),
  );
  return shared.length >= least - 1 && shared.length * 2 >= inner.length;
}

function isHead(row: Row, below: Row): boolean {
  return row.pieces.length === below.pieces.length && row.pieces.length >= 2 && below.base - row.base < below.size * 3;
}
