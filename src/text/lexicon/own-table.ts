import Papa from 'papaparse';
import type { Problem } from '../../model/report.ts';
import { type Entry, LexiconError, parseLine, typeOfTable } from './lexicon.ts';

/** A table of the user's, as text. */
export interface OwnTable {
  /** Its file name, which starts with the type: `company.mine.tsv`. */
  file: string;
  content: string;
}

/** A line of such a table; its place is `file:line`. */
export interface OwnLine {
  place: string;
  entry: Entry;
}

/**
 * Reads a table a person wrote or a spreadsheet saved: quoted cells, a heading, empty columns at the end, commas instead
 * of tabs and invisible characters are no harm. A line that makes no sense is left out and is among the problems, whose
 * path is `file:line`. Throws LexiconError when the file name does not say the type.
 */
export function parseOwnTable({ file, content }: OwnTable): { lines: OwnLine[]; problems: Problem[] } {
  const type = typeOfTable(file);
  const printed = content.replace(INVISIBLE, '').split(/\r\n?|\n/);
  const delimiter = delimiterOf(printed);
  const lines: OwnLine[] = [];
  const problems: Problem[] = [];
  for (const [index, text] of printed.entries()) {
    const columns = columnsOf(text, delimiter);
    if (columns.length === 0 || columns[0]!.startsWith('#') || isHeading(columns)) continue;
    const place = `${file}:${index + 1}`;
    try {
      const entry = parseLine(file, index + 1, columns.join('\t'), type);
      refuseShort(file, index + 1, entry);
      lines.push({ place, entry });
    } catch (error) {
      if (!(error instanceof LexiconError)) throw error;
      problems.push({ path: place, problem: error.problem, needed: error.needed });
    }
  }
  return { lines, problems };
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Tabs; commas where no line has a tab and every line has as many commas as the others, as a spreadsheet writes them. */
function delimiterOf(lines: readonly string[]): '\t' | ',' {
  const written = lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (written.length === 0 || written.some((line) => line.includes('\t'))) return '\t';
  const widths = new Set(written.map((line) => cells(line, ',').length));
  return widths.size === 1 && !widths.has(1) ? ',' : '\t';
}

function columnsOf(line: string, delimiter: string): string[] {
  const columns = cells(line, delimiter).map((cell) => cell.replace(/\s+/g, ' ').trim());
  while (columns.length > 0 && columns.at(-1) === '') columns.pop();
  return columns;
}

function cells(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const { data, errors } = Papa.parse<string[]>(line, { delimiter, newline: '\n' });
  return errors.length > 0 ? line.split(delimiter) : (data[0] ?? []);
}

function isHeading([name = '', aliases = '']: readonly string[]): boolean {
  return /^(name|canonical|名称|名字|规范名)$/i.test(name) && /^(alias(es)?|别名|別名|)$/i.test(aliases);
}

/** A name of one character would be found inside every other word. */
function refuseShort(file: string, line: number, { name, aliases, type, flags }: Entry): void {
  if (flags.has('frame') || flags.has('not') || type === 'generic' || type === 'region') return;
  const short = [name, ...aliases].find((each) => [...each].length < 2);
  if (short !== undefined)
    throw new LexiconError(file, line, `"${short}" is a name of one character`, 'names of at least two');
}
