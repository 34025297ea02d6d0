// Prints what the program costs beside the least that could do the same work: npm run bench [-- --documents DIR] [--only drawing|slicing|…]
import { parseArgs } from 'node:util';
import { measureDrawing } from './drawing.ts';
import { measureEvidence } from './evidence.ts';
import { measureExtraction } from './extraction.ts';
import { measureMemory } from './memory.ts';
import { measureOneFile } from './one-file.ts';
import { measureProcesses } from './processes.ts';
import { measureSlicing } from './slicing.ts';
import { measureTables } from './tables.ts';
import { measureTelling } from './telling.ts';
import { measureWeight } from './weight.ts';

/** One line of the table: a figure, what it is held against, and their ratio where that makes sense. */
export interface Measurement {
  what: string;
  ours: string;
  against: string;
  ratio: string;
}

const { documents, only } = parseArgs({
  options: { documents: { type: 'string' }, only: { type: 'string' } },
}).values;
const parts: Array<[name: string, measure: () => Promise<Measurement[]>]> = [
  ['extraction', () => measureExtraction(documents)],
  ['processes', async () => (documents === undefined ? [] : measureProcesses(documents))],
  ['memory', async () => (documents === undefined ? [] : measureMemory(documents))],
  ['weight', measureWeight],
  ['one-file', measureOneFile],
  ['drawing', measureDrawing],
  ['telling', measureTelling],
  ['slicing', measureSlicing],
  ['tables', measureTables],
  ['evidence', measureEvidence],
];
const rows: Measurement[] = [];
for (const [name, measure] of parts) if (!only || only === name) rows.push(...(await measure()));
console.table(Object.fromEntries(rows.map(({ what, ...figures }) => [what, figures])));
