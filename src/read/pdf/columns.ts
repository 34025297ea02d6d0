import type { Piece, Row } from './piece.ts';
import { rowsOf } from './rows.ts';
import { tableRows } from './tables.ts';

/** Rows that are read one after the other, and the edges between which they are set. */
export interface Region {
  rows: Row[];
  left: number;
  right: number;
}

/**
 * The pieces of a page as rows in the order in which they are read: where a gutter parts the page in columns, one column
 * after the other, between the rows that run across it (as in the recursive XY cut of Nagy & Seth 1984, with the gutter
 * sought first).
 */
export function readingOrder(pieces: readonly Piece[], depth = 0): Region[] {
  if (pieces.length === 0) return [];
  const rows = rowsOf(pieces);
  const gutter = depth < MOST_COLUMNS ? gutterOf(rows.flatMap((row) => row.pieces)) : undefined;
  if (gutter === undefined) return [regionOf(rows)];
  const table = looseTable(rows);
  const regions: Region[] = [];
  let left: Piece[] = [];
  let right: Piece[] = [];
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
    if (table[index] || row.pieces.some((piece) => piece.left < gutter && piece.right > gutter)) {
      closeColumns();
      across.push(row);
      continue;
    }
    closeAcross();
    for (const piece of row.pieces) (piece.right <= gutter ? left : right).push(piece);
  }
  closeColumns();
  closeAcross();
  return regions;
}

const MOST_COLUMNS = 3;
/** Fewer lines beside each other are a table or a heading, not columns. */
const FEWEST_LINES = 5;
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

/** Rows of three cells or more that fill little of their length: in the place of columns they are a table. */
function looseTable(rows: readonly Row[]): boolean[] {
  return tableRows(rows, 3, true).map((row, index) => row && inkOf(rows[index]!) < FILLED);
}

function inkOf({ pieces, left, right }: Row): number {
  return pieces.reduce((sum, piece) => sum + piece.right - piece.left, 0) / (right - left);
}

/**
 * The middle of the upright strip that has most lines wholly on either side and few across it, if there is running text on
 * both sides.
 */
function gutterOf(pieces: readonly Piece[]): number | undefined {
  const lefts = pieces.map(({ left }) => left).sort((a, b) => a - b);
  const rights = pieces.map(({ right }) => right).sort((a, b) => a - b);
  let best: number | undefined;
  let most = 0;
  let begun = 0;
  rights.forEach((edge, index) => {
    const ended = index + 1;
    while (begun < lefts.length && lefts[begun]! <= edge + TOUCHING) begun += 1;
    const next = lefts[begun];
    const beyond = lefts.length - begun;
    const worth = Math.min(ended, beyond) - 2 * (begun - ended);
    if (next === undefined || worth <= most || Math.min(ended, beyond) < FEWEST_LINES) return;
    most = worth;
    best = (edge + next) / 2;
  });
  if (best === undefined) return undefined;
  const x = best;
  const sides = [pieces.filter(({ right }) => right <= x), pieces.filter(({ left }) => left >= x)];
  return sides.every(isRunningText) ? x : undefined;
}

/** Points by which neighbouring letters may overlap or stand apart. */
const TOUCHING = 2;

function isRunningText(pieces: readonly Piece[]): boolean {
  const widths = pieces.map(({ left, right }) => right - left).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length * 0.8)]!;
  const full = widths.filter((width) => width >= usual * FILLED);
  const long = pieces.filter(({ placed }) => placed.text.length >= FEWEST_LETTERS);
  return full.length >= pieces.length * 0.5 && long.length >= pieces.length * 0.6;
}
