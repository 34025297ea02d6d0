import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const short = numberFormat('en', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);
const lower = (type: string) => type.toLowerCase();

/** What the matrix says in English. */
export const en: Words = {
  rows: 'Rows',
  columns: 'Columns',
  swap: 'Swap rows and columns',
  measure: 'Figure in the cells',
  weight: 'Strength',
  specialisation: 'Specialisation',
  specialisationName:
    'How many times more sentences than the totals of row and column let expect; 1: as expected. Half a sentence is added to both before they are divided, so that one sentence alone never makes 3.',
  order: 'Order',
  byTotal: 'by total',
  byName: 'by name',
  byLikeness: 'like beside like',
  byLine: (name) => `by “${name}”`,
  sortBy: (name) => `Order by “${name}”`,
  onlyPicked: (count) => `Only the ${n(count)} selected`,
  ordering: 'Putting in order…',
  notOrdered: 'This browser cannot work out which are alike; ordered by total.',
  firstAlike: (count) => `The ${n(count)} greatest rows and columns are ordered, the others follow.`,
  some: (shown, all, type) => (shown < all ? `${n(shown)} of ${n(all)} ${lower(type)}` : `${n(all)} ${lower(type)}`),
  more: (count, type) => `${n(count)} more ${lower(type)}`,
  hint: 'A cell leads to its sentences, a name to its card',
  pair: (row, column) => `${row} × ${column}`,
  itself: 'the same entity',
  none: 'no link',
  hidden: 'linked, hidden by a filter',
  against: (expected, ratio) => `${short.format(expected)} expected, specialisation ${ratio}`,
  expected: (expected) => `${short.format(expected)} expected`,
  legend: 'Shades',
  less: 'less than expected',
  empty: (rows, columns) => `No link between ${lower(rows)} and ${lower(columns)} is shown`,
  emptyHint: 'A filter may hide them, or the documents have none. Choose another type, or show everything.',
  matrix: (rows, columns) => `Matrix of ${lower(rows)} and ${lower(columns)}`,
};
