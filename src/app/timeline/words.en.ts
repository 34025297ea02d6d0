import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);

/** What the timeline says in English. */
export const en: Words = {
  step: 'Columns',
  steps: { month: 'Months', quarter: 'Quarters', year: 'Years' },
  clear: 'All dates',
  narrowed: 'Other dates are not counted',
  scale: (unit) => `Each lane has its own scale, in ${unit}`,
  documents: 'Documents',
  brushHint: 'Pull over columns to see only their dates, click one to see it alone, Shift-click to extend',
  column: (name, documents) => `${name}: ${documents}. Enter shows this column alone, Shift+Enter extends to it`,
  undated: 'no date',
  undatedHint: 'The documents have no date',
  undatedDocuments: (count) => `${n(count)} ${count === 1 ? 'document has' : 'documents have'} no date`,
  mark: (name, column, count) => `${name}, ${column}, ${count}`,
  more: 'More of each type',
  each: 'One by one',
  ticks: 'Documents by date',
  ticksHint: 'Click a tick to open the documents of that day',
  only: (name) => `Only ${name}`,
  noDates: (count) => `None of the ${n(count)} documents has a date, so there is no timeline.`,
};
