import type { Row } from './piece.ts';

/**
 * Which rows are rows of a table: at least `least` cells, above or below another such row, cells beyond the first with
 * their beginning or their middle at the same places; and the head above them, if it has as many cells. The outer edges
 * tell nothing: those of justified text are in line too. `strict`: all cells must be so, and as many.
 */
export function tableRows(rows: readonly Row[], least: number, strict = false): boolean[] {
  const aligned = rows.map((row, index) => index > 0 && areAligned(rows[index - 1]!, row, least, strict));
  const inside = rows.map((_, index) => aligned[index]! || (aligned[index + 1] ?? false));
  return rows.map((row, index) => inside[index]! || (inside[index + 1]! && isHead(row, rows[index + 1]!)));
}

function areAligned(one: Row, other: Row, least: number, strict: boolean): boolean {
  if (strict && one.pieces.length !== other.pieces.length) return false;
  if (one.pieces.length < least || other.pieces.length < least || isStretched(one) || isStretched(other)) return false;
  const near = (a: number, b: number): boolean => Math.abs(a - b) < one.size * 0.5;
  const inner = other.pieces.slice(1);
  const shared = inner.filter((piece) =>
    one.pieces
      .slice(1)
      .some(
        (cell) => near(cell.left, piece.left) || near((cell.left + cell.right) / 2, (piece.left + piece.right) / 2),
      ),
  );
  return shared.length >= least - 1 && shared.length >= inner.length * (strict ? 1 : 0.5);
}

/** Whether a row is one of justified text: its words stand apart, but not far, and all the same. */
function isStretched({ pieces, size }: Row): boolean {
  const gaps = pieces.slice(1).map((piece, index) => piece.left - pieces[index]!.right);
  const widest = Math.max(...gaps.slice(0, MOST_CELLS));
  return widest < size * FAR && widest < Math.min(...gaps.slice(0, MOST_CELLS)) * 1.6;
}

/** Letters between the cells of a table, where they stand evenly. */
const FAR = 4;
const MOST_CELLS = 100;

function isHead(row: Row, below: Row): boolean {
  return row.pieces.length === below.pieces.length && row.pieces.length >= 2 && below.base - row.base < below.size * 3;
}
