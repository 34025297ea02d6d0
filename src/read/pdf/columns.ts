import type { Row } from './piece.ts';
import { rowOf } from './rows.ts';
import { tableRows } from './tables.ts';

/** Rows that are read one after the other, and the edges between which they are set. */
export interface Region {
  rows: Row[];
  left: number;
  right: number;
}

/**
 * The rows of a page in the order in which they are read: where a gutter parts the page in columns, one column after the
 * other, between the rows that run across it (as in the recursive XY cut of Nagy & Seth 1984, with the gutter sought first).
 */
export function readingOrder(rows: readonly Row[], depth = 0): Region[] {
  if (rows.length === 0) return [];
  const gutter = depth < MOST_COLUMNS ? gutterOf(rows) : undefined;
  if (gutter === undefined) return [regionOf(rows)];
  const regions: Region[] = [];
  const table = looseTable(rows);
  let left: Row[] = [];
  let right: Row[] = [];
  let across: Row[] = [];
  const closeColumns = (): void => {
    regions.push(...readingOrder(left, depth + 1), ...readingOrder(right, depth + 1));
    left = [];
    right = [];
  };
  const closeAcross = (): void => {
    if (across.length > 0) regions.push(regionOf(across));
    across = [];
  };
  for (const [index, row] of rows.entries()) {
    if (runsAcross(row, gutter) || table[index]) {
      closeColumns();
      across.push(row);
      continue;
    }
    closeAcross();
    const before = row.pieces.filter((piece) => piece.right <= gutter);
    const after = row.pieces.filter((piece) => piece.left >= gutter);
    if (before.length > 0) left.push(rowOf(before));
    if (after.length > 0) right.push(rowOf(after));
  }
  closeColumns();
  closeAcross();
  return regions;
}

const MOST_COLUMNS = 3;
/** Fewer rows side by side are a table or a heading, not columns. */
const FEWEST_ROWS = 5;
/** The lines of running text fill this share of their column; the cells of a table seldom do. */
const FILLED = 0.75;
/** Letters in a line of running text. */
const FEWEST_LETTERS = 8;

function regionOf(rows: readonly Row[]): Region {
  return {
    rows: [...rows],
    left: rows.reduce((least, row) => Math.min(least, row.left), Number.POSITIVE_INFINITY),
    right: rows.reduce((most, row) => Math.max(most, row.right), Number.NEGATIVE_INFINITY),
  };
}

function runsAcross({ pieces }: Row, x: number): boolean {
  return pieces.some((piece) => piece.left < x && piece.right > x);
}

/** Rows of three cells or more that fill little of their length: in the place of columns they are a table. */
function looseTable(rows: readonly Row[]): boolean[] {
  return tableRows(rows, 3).map((row, index) => row && inkOf(rows[index]!) < FILLED);
}

function inkOf({ pieces, left, right }: Row): number {
  return pieces.reduce((sum, piece) => sum + piece.right - piece.left, 0) / (right - left);
}

/** Where a blank stands between running text on both sides, if there is such a place. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const gaps = rows.flatMap(({ pieces }) =>
    pieces.slice(1).map((piece, index) => ({ from: pieces[index]!.right, to: piece.left })),
  );
  const x = mostCovered(gaps);
  if (x === undefined) return undefined;
  const across = rows.filter((row) => runsAcross(row, x)).length;
  const beside = rows.filter((row) => row.left < x && row.right > x && !runsAcross(row, x));
  if (beside.length < FEWEST_ROWS || across > beside.length) return undefined;
  const sides = [
    beside.map((row) => rowOf(row.pieces.filter((piece) => piece.right <= x))),
    beside.map((row) => rowOf(row.pieces.filter((piece) => piece.left >= x))),
  ];
  return sides.every(isRunningText) ? x : undefined;
}

/** The middle of the place where most gaps lie above each other. */
function mostCovered(gaps: ReadonlyArray<{ from: number; to: number }>): number | undefined {
  const edges = gaps.flatMap(({ from, to }) => [
    { x: from, change: 1 },
    { x: to, change: -1 },
  ]);
  edges.sort((a, b) => a.x - b.x || a.change - b.change);
  let open = 0;
  let most = 0;
  let best: number | undefined;
  edges.forEach(({ x, change }, index) => {
    open += change;
    if (open <= most) return;
    most = open;
    best = (x + (edges[index + 1]?.x ?? x)) / 2;
  });
  return best;
}

function isRunningText(rows: readonly Row[]): boolean {
  const { left, right } = regionOf(rows);
  const full = rows.filter((row) => row.right - row.left >= (right - left) * FILLED);
  const long = rows.filter(
    ({ pieces }) => pieces.reduce((sum, { placed }) => sum + placed.text.length, 0) >= FEWEST_LETTERS,
  );
  return full.length >= rows.length * 0.6 && long.length >= rows.length * 0.6;
}
