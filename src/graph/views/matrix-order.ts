import type { Cell, Line, Matrix } from './matrix.ts';

/** What a cell may show. */
export const MEASURES = ['sentences', 'weight', 'specialisation'] as const;
export type Measure = (typeof MEASURES)[number];

/** Rows and columns, in the order in which they stand. */
export interface Lines {
  rows: readonly Line[];
  columns: readonly Line[];
}

/** What a measure says of a pair; nothing where there is no link or a filter hides it. */
export function shownValue(cell: Cell | undefined, measure: Measure): number | undefined {
  return cell && !cell.hidden ? cell[measure] : undefined;
}

/** The greatest totals first: of weights where these are measured, else of sentences; ties by key. */
export function byTotal(lines: readonly Line[], measure: Measure): Line[] {
  const total = measure === 'weight' ? 'weight' : 'sentences';
  return [...lines].sort((a, b) => b[total] - a[total] || (a.node < b.node ? -1 : 1));
}

/**
 * The lines that cross one entity, its greatest value first; those it has nothing with stay behind in their order. An
 * entity that is a row orders the columns, one that is a column the rows, one that is both does both.
 */
export function byLine(matrix: Matrix, { rows, columns }: Lines, node: string, measure: Measure): Lines {
  const along = (lines: readonly Line[], cell: (other: string) => Cell | undefined): readonly Line[] => {
    const value = new Map(
      lines.map(({ node: other }) => [other, shownValue(cell(other), measure) ?? Number.NEGATIVE_INFINITY]),
    );
    return [...lines].sort((a, b) => {
      const [one, other] = [value.get(a.node)!, value.get(b.node)!];
      return one === other ? 0 : other - one;
    });
  };
  return {
    rows: columns.some((column) => column.node === node) ? along(rows, (row) => matrix.cell(row, node)) : rows,
    columns: rows.some((row) => row.node === node) ? along(columns, (column) => matrix.cell(node, column)) : columns,
  };
}
