import { wrap } from 'comlink';
import type { Cell, Matrix } from '../../graph/views/matrix.ts';
import { type Lines, type Measure, shownValue } from '../../graph/views/matrix-order.ts';
import type { LikenessWorker } from './likenessWorker.ts';
import LikenessOrdering from './likenessWorker.ts?worker&inline';

/** More lines than this are not put in order by likeness: those behind stay where they are. */
export const MOST_ALIKE = 240;

/** The lines with like ones together, worked out beside the page; rejects when the browser cannot. */
export async function inOrderOfLikeness(matrix: Matrix, lines: Lines, measure: Measure): Promise<Lines> {
  const [rows, columns] = [lines.rows.slice(0, MOST_ALIKE), lines.columns.slice(0, MOST_ALIKE)];
  const across = rows.map((row) => columns.map((column) => weigh(matrix.cell(row.node, column.node), measure)));
  const down = columns.map((_, column) => across.map((row) => row[column]!));
  const worker = new LikenessOrdering();
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('the worker that orders lines cannot be started')));
  });
  try {
    const { likenessOrder } = wrap<LikenessWorker>(worker);
    const orders = Promise.all([likenessOrder(across), likenessOrder(down)]);
    const [rowOrder, columnOrder] = await Promise.race([orders, failure]);
    return {
      rows: [...rowOrder.map((index) => rows[index]!), ...lines.rows.slice(MOST_ALIKE)],
      columns: [...columnOrder.map((index) => columns[index]!), ...lines.columns.slice(MOST_ALIKE)],
    };
  } finally {
    worker.terminate();
  }
}

/** Many sentences are little more alike than some: logarithms; of specialisation, only what is more than expected. */
function weigh(cell: Cell | undefined, measure: Measure): number {
  const value = shownValue(cell, measure) ?? 0;
  return measure === 'specialisation' ? Math.max(0, Math.log(value)) : Math.log1p(value);
}
