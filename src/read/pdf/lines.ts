import { type Line, lineOf } from '../line.ts';
import { NOTHING, type Placed, joined, slice, standing } from '../placed.ts';
import { NEW_START } from '../reflow.ts';
import { type Region, readingOrder } from './columns.ts';
import type { Page } from './edges.ts';
import type { Row } from './piece.ts';
import { mostOf } from './pieces.ts';
import { wordsOf } from './rows.ts';
import { tableRows } from './tables.ts';

/**
 * The lines of a document from its pages: columns one after the other, the rows of a paragraph joined (over the edge of a
 * column or page too), larger letters as headings, aligned cells as rows of a table.
 */
export function linesOf(pages: readonly Page[]): Line[] {
  const groups: SetRow[][] = [];
  for (const row of setRows(pages.flatMap(({ rows }) => readingOrder(rows.flatMap(({ pieces }) => pieces))))) {
    const before = groups.at(-1)?.at(-1);
    if (before && goesOn(before, row)) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups.map(lineFrom);
}

/** A row in reading order. */
interface SetRow {
  row: Row;
  region: Region;
  words: Placed;
  /** Depth of the heading it is, or is part of. */
  level: number | undefined;
  /** It is one of a table. */
  cells: boolean;
  /** An empty line stands before it. */
  gap: boolean;
}

function setRows(regions: readonly Region[]): SetRow[] {
  const levels = headingLevels(regions);
  return regions.flatMap((region) => {
    const pitch = pitchOf(region.rows);
    const cells = tableRows(region.rows, 2);
    const set = region.rows.map((row, index): SetRow => {
      const words = wordsOf(row.pieces);
      const distance = row.base - (region.rows[index - 1]?.base ?? row.base);
      return {
        row,
        region,
        words,
        level: words.text.length <= LONGEST_HEADING ? levels.get(row.size) : undefined,
        cells: cells[index]!,
        gap: distance > Math.max(pitch, row.size * LOOSE) * WIDE_PITCH,
      };
    });
    return set.filter(({ words }) => !LEADERS.test(words.text.slice(-200)));
  });
}

function lineFrom(group: readonly SetRow[], index: number): Line {
  const { row, level, cells, gap } = group[0]!;
  const line = lineOf(NOTHING, gap || index === 0, false);
  if (cells) return { ...line, mark: 'row', cells: row.pieces.map(({ placed }) => placed) };
  return { ...line, placed: together(group), ...(level === undefined ? {} : { mark: 'heading', level }) };
}

/** Dots that lead to a page number, in a table of contents. */
const LEADERS = /[.．·…_]{5,}\s*[\dIVXivx]{0,5}\s*$/;
const LONGEST_HEADING = 60;
const MOST_LEVELS = 4;
const FEW_LETTERS = 12;
/** Letters this much larger than those of the text make a heading. */
const LARGER = 1.12;
/** Rows this many times further apart than usual have an empty line between them. */
const WIDE_PITCH = 1.5;
/** Rows of a heading may be this many letters apart. */
const LOOSE = 1.25;

/** Sizes of letters that make headings, with the depth of each. */
function headingLevels(regions: readonly Region[]): Map<number, number> {
  const rows = regions.flatMap((region) => region.rows);
  const weighed = rows.map(
    (row) => [row.size, row.pieces.reduce((sum, piece) => sum + piece.placed.text.length, 0)] as const,
  );
  const usual = mostOf(weighed);
  const larger = [...new Set(rows.map(({ size }) => size))].filter((size) => size >= usual * LARGER);
  return new Map(larger.sort((a, b) => b - a).map((size, index) => [size, Math.min(index + 1, MOST_LEVELS)]));
}

function goesOn(before: SetRow, next: SetRow): boolean {
  const { row, region } = before;
  if (before.cells || next.cells || next.gap || before.level !== next.level) return false;
  if (Math.abs(row.size - next.row.size) > row.size * 0.1) return false;
  const words = next.words.text;
  const full = region.right - row.right <= roomFor(words, row.size);
  if (next.level !== undefined)
    return region === next.region && !NEW_START.test(words) && (full || (isCentred(before) && isCentred(next)));
  if (region !== next.region && (/[。！？；]”?$/.test(before.words.text.slice(-2)) || isAlone(before))) return false;
  if (!full || NEW_START.test(words)) return false;
  const indent = next.row.left - next.region.left;
  const sameIndent = Math.abs(indent - (row.left - region.left)) < row.size * 0.5;
  return indent < next.row.size * 0.8 || (sameIndent && region === next.region);
}

/** A few words that are all there is in their region: nobody knows whether they fill their row. */
function isAlone({ region, words }: SetRow): boolean {
  return region.rows.length === 1 && words.text.length < FEW_LETTERS;
}

function isCentred({ row, region }: SetRow): boolean {
  const [before, after] = [row.left - region.left, region.right - row.right];
  return before > row.size && Math.abs(before - after) < row.size;
}

/** Points that the first word of a row takes, with some play: with more room left it would stand in the row before. */
function roomFor(words: string, size: number): number {
  const latin = /^[\x21-\x7e]{1,40}/.exec(words)?.[0].length;
  return size * (latin === undefined ? 1.7 : latin * 0.6 + 0.5);
}

/** The rows of a paragraph as one: nothing between Chinese letters, a space between words, no hyphen in a word. */
function together(group: readonly SetRow[]): Placed {
  const parts = group.flatMap(({ words }, index) => {
    const next = group[index + 1]?.words.text[0] ?? '';
    if (/[a-z][-\u00ad\u2010]$/.test(words.text.slice(-2)) && /[a-z]/.test(next))
      return [slice(words, 0, words.text.length - 1)];
    const spaced = /[\x21-\x2c\x2e\x30-\x7e]$/.test(words.text.slice(-1)) && /[\x21-\x7e]/.test(next);
    return spaced ? [words, standing(' ', -1)] : [words];
  });
  return joined(parts);
}

/** The usual distance between the base lines of two rows. */
function pitchOf(rows: readonly Row[]): number {
  const distances = rows.slice(1).map((row, index) => row.base - rows[index]!.base);
  return distances.sort((a, b) => a - b)[Math.floor(distances.length / 3)] ?? 0;
}
