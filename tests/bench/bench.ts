// Prints what the program costs beside the least that could do the same work: npm run bench [-- --documents DIR]
import { parseArgs } from 'node:util';
import { measureDrawing } from './drawing.ts';
import { measureExtraction } from './extraction.ts';
import { measureProcesses } from './processes.ts';
import { measureWeight } from './weight.ts';

/** One line of the table: a figure, what it is held against, and their ratio where that makes sense. */
export interface Measurement {
  what: string;
  ours: string;
  against: string;
  ratio: string;
}

const { documents } = parseArgs({ options: { documents: { type: 'string' } } }).values;
const rows: Measurement[] = [
  ...(await measureExtraction(documents)),
  ...(documents === undefined ? [] : await measureProcesses(documents)),
  ...(await measureWeight()),
  ...(await measureDrawing()),
];
console.table(Object.fromEntries(rows.map(({ what, ...figures }) => [what, figures])));
