import { rowsOf } from './delimited.ts';

/** One row of a table: its cells by the name of their column; undefined where the row is damaged. */
export interface TableRow {
  /** As a spreadsheet counts rows (the head is 1), or an editor lines. */
  number: number;
  cells: ReadonlyMap<string, string> | undefined;
}

/** The rows of a JSON Lines text: an object a line (its words and lists of words are its cells), or a string. */
export function* jsonRows(text: string): Generator<TableRow> {
  let start = 0;
  for (let number = 1; start < text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end).trim();
    if (line !== '') yield { number, cells: cellsOfJson(line) };
    start = end < 0 ? text.length : end + 1;
  }
}

/**
 * The rows of a CSV or TSV text. Its first row names the columns, unless one of its cells is a sentence: then they are
 * named by their numbers.
 */
export function* delimitedRows(text: string, delimiter: string): Generator<TableRow> {
  let names: string[] | undefined;
  let number = 0;
  for (const cells of rowsOf(text, delimiter)) {
    number += 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (!names) {
      const headless = cells.some(isSentence);
      names = cells.map((cell, index) => (headless ? `${index + 1}` : cell));
      if (!headless) continue;
    }
    yield { number, cells: new Map(cells.map((cell, index) => [names![index] ?? `${index + 1}`, cell])) };
  }
}

function isSentence(cell: string): boolean {
  return cell.length >= 20 && /[。！？；，]|[.!?](?:\s|$)/.test(cell);
}

function cellsOfJson(line: string): TableRow['cells'] {
  const value = parsed(line);
  if (typeof value === 'string') return new Map([['text', value]]);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).flatMap(([name, cell]) => (isWords(cell) ? [[name, wordsOf(cell)]] : [])));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

type Words = string | number | string[];

function isWords(cell: unknown): cell is Words {
  return (
    typeof cell === 'string' ||
    typeof cell === 'number' ||
    (Array.isArray(cell) && cell.length > 0 && cell.every((word) => typeof word === 'string'))
  );
}

function wordsOf(cell: Words): string {
  return Array.isArray(cell) ? cell.join('\n') : String(cell);
}
