import type { ReactNode } from 'react';

/** A column of rows that are numbered from 0. */
export interface Column {
  id: string;
  name: string;
  /** What its figures mean, at more length. */
  explained?: string;
  /** Pixels it needs. */
  width: number;
  /** Where not all columns have room, the greatest are left out first; 0 always stays. */
  rank: number;
  numeric: boolean;
  /** What the rows are sorted by, NaN where there is nothing. Worked out when asked for. */
  values(): Float64Array;
  /** What a cell says, in words. */
  text(row: number): string;
  /** What a cell shows, where that is more than its words. */
  shown?(row: number): ReactNode;
}

/** Everything a table may show, before anything is filtered. */
export interface Rows {
  /** One for each row: of an entity its key, of a link its edge's. */
  keys: readonly string[];
  /** The entities of each row: itself, or the two ends. */
  nodes(row: number): readonly string[];
  columns: readonly Column[];
}

/** The columns there is room for in so many pixels, in their order; the one they are sorted by is among them. */
export function columnsThatFit(columns: readonly Column[], sorted: string, width: number): Column[] {
  const kept = new Set<Column>();
  const rank = (column: Column) => (column.id === sorted ? 0 : column.rank);
  let left = width;
  for (const column of [...columns].sort((a, b) => rank(a) - rank(b))) {
    left -= column.width;
    if (left < 0 && rank(column) > 0) break;
    kept.add(column);
  }
  return columns.filter((column) => kept.has(column));
}

const LEAST = 68;
const MARGINS = 34;

/** Pixels that a column of figures needs for its name, with the arrow that says it is sorted. */
export function widthFor(name: string): number {
  const letters = [...name].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 12 : 7), 0);
  return Math.max(LEAST, letters + MARGINS);
}
