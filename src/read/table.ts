import { type Columns, columnsOf } from './columns.ts';
import { decode } from './decode.ts';
import { delimiterOf } from './delimited.ts';
import { ReadError, problemOf } from './error.ts';
import { extensionOf } from './formats.ts';
import { type Found, foundIn } from './found.ts';
import { markupLines } from './markup.ts';
import { delimitedRows, jsonRows, type TableRow } from './records.ts';
import { isPage } from './read.ts';

/**
 * The documents of a table (CSV, TSV, JSON Lines), one a row: its path is the table's, `#` and the number of the row; its
 * id and hash come from the whole row, its places lead into the cell that holds its text. Throws `ReadError` when the bytes
 * are no text or no column holds text.
 */
export function* readTable(bytes: Uint8Array, path: string): Generator<Found> {
  const { text, encoding } = decode(bytes, path);
  const columns = columnsOf(first(rowsOf(text, path), SAMPLE));
  if (!columns)
    throw new ReadError(path, 'no column of the table holds text', 'needed: a column called text, content or 正文');
  let empty = 0;
  let damaged = 0;
  for (const { number, cells } of rowsOf(text, path)) {
    const inner = `${path}#${number}`;
    if (!cells) {
      damaged += 1;
      if (damaged <= MOST_NAMED) yield { failed: problemOf(new ReadError(inner, ...DAMAGED)) };
    } else if ((cells.get(columns.text) ?? '').trim() === '') empty += 1;
    else yield rowDocument(cells, columns, inner, encoding);
  }
  if (damaged > MOST_NAMED)
    yield {
      failed: problemOf(new ReadError(path, `${damaged - MOST_NAMED} more lines are no JSON objects`, DAMAGED[1])),
    };
  if (empty > 0)
    yield { skipped: { path, problem: `${empty} rows have no text`, needed: `words in the column ${columns.text}` } };
}

/** Rows by which the columns are judged. */
const SAMPLE = 200;
/** Damaged lines that are named one by one. */
const MOST_NAMED = 20;
const DAMAGED: [problem: string, needed: string] = ['the line is no JSON object', 'needed: one object a line'];

function rowsOf(text: string, path: string): Generator<TableRow> {
  const extension = extensionOf(path);
  if (extension === '.csv' || extension === '.tsv')
    return delimitedRows(text, extension === '.tsv' ? '\t' : delimiterOf(text));
  return jsonRows(text);
}

function first(rows: Iterable<TableRow>, count: number): TableRow[] {
  const taken: TableRow[] = [];
  for (const row of rows) {
    taken.push(row);
    if (taken.length === count) break;
  }
  return taken;
}

function rowDocument(cells: NonNullable<TableRow['cells']>, columns: Columns, path: string, encoding: string): Found {
  const text = cells.get(columns.text)!;
  const { text: _, ...facts } = columns;
  const front = new Map(Object.entries(facts).map(([fact, column]) => [fact, (cells.get(column) ?? '').trim()]));
  try {
    return foundIn({
      path,
      bytes: new TextEncoder().encode(JSON.stringify([...cells])),
      encoding,
      text,
      body: 0,
      front,
      ...markupLines(text, 0, isPage(text, 0, path)),
    });
  } catch (error) {
    return { failed: problemOf(error) };
  }
}
