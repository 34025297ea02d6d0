import { inlineOf } from './inline.ts';
import type { Line } from './line.ts';
import { NOTHING, type Placed, slice, tidied } from './placed.ts';

/**
 * Lines with their Markdown taken away: `#` and underlined headings, bullets, quotes, tables (with pipes or tabs),
 * emphasis, links (their text stays) and images (nothing stays). White space is tidied; empty lines go.
 */
export function withoutMarkdown(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  let gap = false;
  let tabs = Number.POSITIVE_INFINITY;
  lines.forEach((line) => {
    if (line.cells) {
      result.push({ ...line, cells: line.cells.map(tidied) });
      return;
    }
    const clean = line.markdown ? cleaned(line, result.at(-1)) : { ...line, placed: tidied(line.placed) };
    if (clean?.mark === 'heading' && clean.level !== undefined) {
      if (TAB_SET.test(line.placed.text)) tabs = clean.level;
      else if (clean.level <= tabs) tabs = Number.POSITIVE_INFINITY;
    }
    const isTab = clean?.mark === 'heading' && tabs !== Number.POSITIVE_INFINITY && isLabel(clean.placed.text);
    const empty = !clean || isTab || (clean.placed.text === '' && !clean.cells);
    if (!empty) result.push({ ...clean, gap: clean.gap || gap });
    gap = empty;
  });
  return result.filter((line) => !line.cells || line.cells.some((cell) => cell.text !== ''));
}

/** A heading whose headings one level down are the labels of tabs. */
const TAB_SET = /\{[^{}]{0,40}\.tabset[^{}]{0,40}\}/;

function isLabel(text: string): boolean {
  return text.length <= 10 || TAB_SET.test(text);
}

const RULE = /^[ \t]*(?:[-=*_~#─—－·.][ \t]*){3,}$/;
const HEADING = /^[ \t]*(#{1,6})[ \t]*(?![#\d])/;
const BULLET = /^[ \t]*[-*+•●○◦▪■◆◇▶►※★☆√✓✔➢➤][ \t\u3000]+(?:\[[ xX]\][ \t])?|^[ \t]*[•●○▪■◆◇►➢➤√✓✔]/;
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const REFERENCE = /^[ \t]*\[[^\]]{1,80}\]:[ \t]*\S+/;
const FENCE = /^[ \t]*(?:```|~~~)/;
const BLOCK_ATTRIBUTES = /^[ \t]*\{[.#:][^{}]{0,80}\}[ \t]*$/;

function cleaned(line: Line, before: Line | undefined): Line | undefined {
  if (startsWithHan(line.placed.text) && !line.placed.text.includes('\t')) return inline(line, line.placed);
  const raw = unquoted(withoutUnseenStart(line.placed));
  const text = raw.text;
  if (/^[ \t]*(?:=+|-{2,})[ \t]*$/.test(text) && before && !line.gap) {
    if (before.markdown && !before.mark && before.placed.text.length <= 120)
      Object.assign(before, { mark: 'heading', level: text.trim().startsWith('=') ? 1 : 2 });
    return undefined;
  }
  if (RULE.test(text) || REFERENCE.test(text) || FENCE.test(text) || BLOCK_ATTRIBUTES.test(text)) return undefined;
  const cells = cellsOf(raw);
  if (cells) return cells.length === 0 ? undefined : { ...line, ...rowOf(cells) };
  const heading = HEADING.exec(text);
  if (heading)
    return {
      ...inline(line, withoutClosingMarks(slice(raw, heading[0].length))),
      mark: 'heading',
      level: heading[1]!.length,
    };
  const bullet = BULLET.exec(text);
  if (bullet) return { ...inline(line, withoutOpeningMarks(slice(raw, bullet[0].length))), mark: line.mark ?? 'item' };
  return inline(line, raw);
}

/** No mark of Markdown is a Chinese character. */
function startsWithHan(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit >= 0x3400 && unit <= 0x9fff;
}

function inline(line: Line, placed: Placed): Line {
  const clean = inlineOf(placed);
  const bold = line.bold + clean.bold;
  const linked = line.linked + clean.linked;
  const result: Line = { ...line, placed: tidied(clean.placed), bold, linked };
  if (result.href === undefined && clean.href !== undefined) result.href = clean.href;
  return result;
}

const UNSEEN_START = /^[\u200b-\u200f\u2060\ufeff]+/;

function withoutUnseenStart(placed: Placed): Placed {
  const unseen = UNSEEN_START.exec(placed.text);
  return unseen ? slice(placed, unseen[0].length) : placed;
}

function unquoted(placed: Placed): Placed {
  const quote = QUOTE.exec(placed.text);
  return quote ? slice(placed, quote[0].length) : placed;
}

function withoutOpeningMarks(placed: Placed): Placed {
  return slice(placed, HEADING.exec(placed.text)?.[0].length ?? 0);
}

function withoutClosingMarks(placed: Placed): Placed {
  let end = placed.text.trimEnd().length;
  while (placed.text[end - 1] === '#') end -= 1;
  return placed.text[end - 1] === ' ' || placed.text[end - 1] === '\t' ? slice(placed, 0, end) : placed;
}

/** The cells of a table line, an empty one too where another follows: between pipes if it starts with one, else between tabs. */
function cellsOf(raw: Placed): Placed[] | undefined {
  const text = raw.text.trim();
  if (text.startsWith('|') && text.length > 1) return /^[|:\- \t]+$/.test(text) ? [] : split(trimmedStart(raw), '|');
  if (!text.includes('\t')) return undefined;
  const cells = split(raw, '\t');
  return cells.filter((cell) => cell.text.trim() !== '').length >= 2 ? cells : undefined;
}

function split(raw: Placed, separator: string): Placed[] {
  const cells: Placed[] = [];
  let start = 0;
  for (let index = 0; index <= raw.text.length; index += 1) {
    const ends = index === raw.text.length || (raw.text[index] === separator && raw.text[index - 1] !== '\\');
    if (!ends) continue;
    cells.push(slice(raw, start, index));
    start = index + 1;
  }
  while (cells.at(-1)?.text.trim() === '') cells.pop();
  return separator === '|' ? cells.slice(1) : cells;
}

function trimmedStart(placed: Placed): Placed {
  return slice(placed, placed.text.length - placed.text.trimStart().length);
}

function rowOf(cells: readonly Placed[]): Pick<Line, 'placed' | 'cells' | 'mark' | 'linked'> {
  const clean = cells.map((cell) => inlineOf(cell));
  return {
    placed: NOTHING,
    mark: 'row',
    cells: clean.map((cell) => tidied(cell.placed)),
    linked: clean.reduce((sum, cell) => sum + cell.linked, 0),
  };
}
