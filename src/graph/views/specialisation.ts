/**
 * How much more two entities of a table of counts share than their totals let expect. Throughout, `row` and `column` are
 * the totals of a row and a column, `total` that of the table.
 */

/** The count independence would give a cell: row · column / total; 0 in an empty table. */
export function expectedInTable(row: number, column: number, total: number): number {
  return total > 0 ? (row * column) / total : 0;
}

/**
 * Specialisation of a cell: observed / expected, drawn towards 1 by half a sentence on either side, so that one sentence
 * alone never makes more than three times. 1: as expected. Without the halves it is the location quotient (Balassa,
 * Trade liberalisation and "revealed" comparative advantage, The Manchester School 33, 1965).
 * Source of the halves: Norén, Hopstadius & Bate, Shrinkage observed-to-expected ratios for robust and transparent
 * large-scale pattern discovery, Statistical Methods in Medical Research 22(1), 2013.
 */
export function specialisation(observed: number, expected: number): number {
  return (observed + HALF) / (expected + HALF);
}

const HALF = 0.5;
