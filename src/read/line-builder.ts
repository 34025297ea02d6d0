import { type Line, lineOf } from './line.ts';
import { NOTHING, type Placed, joined, slice, standing } from './placed.ts';

/** Gathers the tags and words of a page into lines. */
export class LineBuilder {
  private readonly lines: Line[] = [];
  private readonly page: boolean;
  private parts: Placed[] = [];
  private line: Line;
  private bold = 0;
  private links = 0;
  private kept = 0;
  private depth = 0;
  private readonly paragraphs: string[] = [];
  /** What is read now stands beside the article. */
  beside = false;
  private row: { cells: Line[][]; firstLine: number } | undefined;

  constructor(page: boolean) {
    this.page = page;
    this.line = lineOf(NOTHING, true, !page);
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.depth += 1;
    if (PARAGRAPHS.has(name)) this.paragraphs.push(name);
    if (name === 'pre') this.kept += 1;
    if (name === 'b' || name === 'strong') this.bold += 1;
    if (name === 'a') {
      this.links += 1;
      this.line.href ??= attributes.get('href') ?? '';
    }
    if (name === 'br') this.endLine(false);
    else if (name === 'tr') this.openRow();
    else if (name === 'td' || name === 'th') this.openCell();
    else if (BLOCKS.has(name)) this.block();
    const level = HEADING.exec(name)?.[1];
    if (level) Object.assign(this.line, { mark: 'heading', level: Number(level) });
    if (name === 'li') this.line.mark = 'item';
    if (name === 'figcaption' || name === 'caption') this.line.mark = 'caption';
  }

  close(name: string): void {
    this.depth -= 1;
    if (this.paragraphs.at(-1) === name) this.paragraphs.pop();
    if (name === 'pre') this.kept -= 1;
    if (name === 'b' || name === 'strong') this.bold -= 1;
    if (name === 'a') this.links -= 1;
    if (name === 'tr') this.closeRow();
    else if (name === 'td' || name === 'th') this.endLine(true);
    else if (BLOCKS.has(name)) this.block();
    if (MARKS.has(name) && this.parts.length === 0) this.line = lineOf(NOTHING, true, !this.page);
  }

  /** Words as they stand in the file, line ends and all. */
  text(placed: Placed): void {
    if (this.page && this.kept === 0) {
      for (const part of unbroken(placed)) this.words(part);
      return;
    }
    const flowing = this.paragraphs.length > 0 && this.kept === 0;
    let start = 0;
    for (const match of placed.text.matchAll(LINE_ENDS)) {
      this.words(slice(placed, start, match.index));
      start = match.index + match[0].length;
      const blank = /^[ \t]*(?:\r?\n|$)/.test(placed.text.slice(start, start + 80));
      if (flowing && !blank && isBetweenWide(placed.text, match.index, afterIndent(placed.text, start))) {
        start = afterIndent(placed.text, start);
        continue;
      }
      if ((flowing && !blank) || (this.depth > 0 && this.kept === 0 && besideTag(placed.text, match.index)))
        this.words(standing(' ', placed.at[match.index]!));
      else this.endLine(false);
    }
    this.words(slice(placed, start));
  }

  /** Words without line ends. */
  words(placed: Placed): void {
    if (placed.text === '') return;
    this.parts.push(placed);
    const ink = this.bold > 0 || this.links > 0 ? placed.text.trim().length : 0;
    if (this.bold > 0) this.line.bold += ink;
    if (this.links > 0) this.line.linked += ink;
  }

  finished(): Line[] {
    this.closeRow();
    this.endLine(true);
    return this.lines;
  }

  /** The edge of a block element; inside a line with tabs (a table written as text) it is a space. */
  private block(): void {
    if (!this.page && this.parts.some((part) => part.text.includes('\t') && part.text.trim() !== '')) {
      this.parts.push(standing(' ', -1));
      return;
    }
    this.endLine(true);
  }

  private endLine(gap: boolean): void {
    const placed = joined(this.parts);
    this.parts = [];
    if (placed.text.trim() !== '') {
      this.lines.push({ ...this.line, placed, ...(this.beside ? { beside: true } : {}) });
      this.line = lineOf(NOTHING, gap, !this.page);
    } else {
      this.line.gap = true;
    }
  }

  private openRow(): void {
    this.endLine(true);
    if (this.row) this.putLines([...this.row.cells, this.lines.splice(this.row.firstLine)].flat());
    this.row = { cells: [], firstLine: this.lines.length };
  }

  private openCell(): void {
    this.endLine(true);
    if (!this.row) return;
    this.row.cells.push(this.lines.splice(this.row.firstLine));
  }

  /** A row with several short cells is a row; a table that only lays out the page is lines. */
  private closeRow(): void {
    this.endLine(true);
    if (!this.row) return;
    const { cells, firstLine } = this.row;
    this.row = undefined;
    const all = [...cells, this.lines.splice(firstLine)];
    const filled = all.filter((cell) => cell.length > 0);
    const short = filled.every((cell) => cell.reduce((sum, line) => sum + line.placed.text.length, 0) <= LONGEST_CELL);
    if (filled.length < 2 || !short || filled.some(isLayout)) {
      this.putLines(all.flat());
      return;
    }
    const lines = all.flat();
    const columns = all.slice(1, all.findLastIndex((cell) => cell.length > 0) + 1);
    this.lines.push({
      ...lineOf(NOTHING, false, !this.page),
      mark: 'row',
      cells: columns.map((cell) =>
        joined(cell.flatMap((line, index) => (index === 0 ? [line.placed] : [standing(' ', -1), line.placed]))),
      ),
      bold: lines.reduce((sum, line) => sum + line.bold, 0),
      linked: lines.reduce((sum, line) => sum + line.linked, 0),
      ...(lines.every((line) => line.beside) ? { beside: true } : {}),
    });
  }

  private putLines(lines: readonly Line[]): void {
    for (const line of lines) this.lines.push(line);
  }
}

/** The stretches of a page's text between line ends that stand inside Chinese: no space is meant there (CSS Text 3, 4.1.3). */
function unbroken(placed: Placed): Placed[] {
  const { text } = placed;
  if (!text.includes('\n') && !text.includes('\r')) return [placed];
  const parts: Placed[] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(SPACES)) {
    if (!/[\r\n]/.test(space) || !isBetweenWide(text, index, index + space.length)) continue;
    parts.push(slice(placed, start, index));
    start = index + space.length;
  }
  return [...parts, slice(placed, start)];
}

function afterIndent(text: string, start: number): number {
  const near = text.slice(start, start + 80);
  return start + near.length - near.trimStart().length;
}

/** Whether Chinese letters or marks stand on both sides of a stretch. */
function isBetweenWide(text: string, start: number, end: number): boolean {
  return WIDE.test(text[start - 1] ?? '') && WIDE.test(text[end] ?? '');
}

/** Whether a line end is only the indentation of a tag: the first or the last thing in its stretch of text. */
function besideTag(text: string, index: number): boolean {
  return /^[ \t]*$/.test(text.slice(Math.max(0, index - 200), index)) && index < 200
    ? !/^\s*\n/.test(text.slice(index + 1, index + 200))
    : /^[ \t]*$/.test(text.slice(index + 1, index + 201)) && text.length - index <= 200;
}

/** Whether a cell lays out the page: it holds a table, or lines with a sentence among them. */
function isLayout(cell: readonly Line[]): boolean {
  if (cell.some((line) => line.cells)) return true;
  return cell.length >= 3 && cell.some(({ placed }) => placed.text.length >= 24 && placed.text.includes('。'));
}

/** Longer than this, a table cell holds an article, not a value. */
const LONGEST_CELL = 600;
const HEADING = /^h([1-6])$/;
const MARKS = new Set('li h1 h2 h3 h4 h5 h6 figcaption caption'.split(' '));
const SPACES = /\s+/g;
const WIDE = /[\u3001-\u303f\u3400-\u9fff\uff01-\uff60]/;
const LINE_ENDS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
const PARAGRAPHS = new Set('p li td th h1 h2 h3 h4 h5 h6 figcaption caption dt dd'.split(' '));
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol option p pre section summary table tbody tfoot thead title ul'.split(
    ' ',
  ),
);
