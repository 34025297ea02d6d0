import { type Placed, joined, slice } from './placed.ts';

/** A line without its inline Markdown, how much of it was bold and linked, and the target of its first link. */
export interface Inline {
  placed: Placed;
  bold: number;
  linked: number;
  href?: string;
}

/**
 * Takes emphasis, code ticks and escapes from a line; a link leaves its text, an image nothing. One pass over the
 * line; what is not closed on it is text.
 */
export function inlineOf(placed: Placed): Inline {
  const { text } = placed;
  if (!/[*_`[\]\\~!<]|https?:/.test(text)) return { placed, bold: 0, linked: 0 };
  const single = emphasisMarks(text);
  const pairs = pairsOf(text);
  const closers = new Set(pairs.values());
  const parts: Placed[] = [];
  const result: Inline = { placed, bold: 0, linked: 0 };
  let start = 0;
  let kept = 0;
  let strong = false;
  let linkEnd = -1;
  let index = 0;
  const keepTo = (end: number, next: number): void => {
    const part = slice(placed, start, end);
    const ink = part.text.trim().length;
    kept += ink;
    if (strong) result.bold += ink;
    if (linkEnd >= 0) result.linked += ink;
    if (part.text !== '') parts.push(part);
    start = next;
    index = next;
  };
  while (index < text.length) {
    if (text.charCodeAt(index) > LAST_ASCII) {
      index += 1;
      continue;
    }
    const character = text[index]!;
    const address = addressAt(text, index, pairs);
    if (address > index) keepTo(index, address);
    else if (character === '\\' && PUNCTUATION.test(text[index + 1] ?? '')) {
      keepTo(index, index + 1);
      index += 1;
    } else if (character === '!' && text[index + 1] === '[' && pairs.has(index + 1)) {
      const target = targetAfter(text, pairs.get(index + 1)!, pairs);
      if (target) keepTo(index, target.end);
      else index += 1;
    } else if (character === '[' && pairs.has(index) && targetAfter(text, pairs.get(index)!, pairs)) {
      keepTo(index, index + 1);
      linkEnd = pairs.get(index - 1)!;
      result.href ??= targetAfter(text, linkEnd, pairs)!.href;
    } else if (character === ']' && text[index + 1] === '(' && !closers.has(index)) {
      const end = pairs.get(index + 1);
      keepTo(index, end === undefined ? text.length : end + 1);
      result.linked = kept;
    } else if (index === linkEnd) {
      keepTo(index, targetAfter(text, linkEnd, pairs)!.end);
      linkEnd = -1;
    } else if (text.startsWith('**', index) || text.startsWith('__', index) || text.startsWith('~~', index)) {
      const length = runLength(text, index);
      if (character === '_' && length > 3) {
        index += length;
        continue;
      }
      keepTo(index, index + length);
      if (character !== '~') strong = !strong;
    } else if (single.has(index) || character === '`') keepTo(index, index + 1);
    else index += 1;
  }
  keepTo(text.length, text.length);
  return { ...result, placed: joined(parts) };
}

const LAST_ASCII = 0x7f;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;

const ADDRESS = /<?https?:\/\/[\w\-.~:/?#@!$&*+,;=%|]+>?/iy;

/** Where a bare web address that begins here ends; `index` if none does, or if it is the target of a link. */
function addressAt(text: string, index: number, pairs: Pairs): number {
  if (text[index] !== '<' && text[index] !== 'h') return index;
  if (/\w/.test(text[index - 1] ?? ' ') || (text[index - 1] === '(' && text[index - 2] === ']' && pairs.has(index - 1)))
    return index;
  ADDRESS.lastIndex = index;
  const address = ADDRESS.exec(text)?.[0] ?? '';
  return index + address.length;
}

function runLength(text: string, index: number): number {
  let end = index;
  while (text[end] === text[index]) end += 1;
  return end - index;
}

/** Places of the single `*` and `_` that open and close emphasis; `_` only at the edge of a word. */
function emphasisMarks(text: string): Set<number> {
  const marks = new Set<number>();
  for (const mark of ['*', '_']) {
    let open = -1;
    for (let index = text.indexOf(mark); index >= 0; index = text.indexOf(mark, index + 1)) {
      const before = text[index - 1] ?? ' ';
      const after = text[index + 1] ?? ' ';
      if (before === mark || after === mark) continue;
      const opens = after.trim() !== '' && !(mark === '_' ? WORD.test(before) : /[\w)]/.test(before));
      const closes = before.trim() !== '' && !(mark === '_' && WORD.test(after));
      if (open >= 0 && closes) {
        marks.add(open).add(index);
        open = -1;
      } else if (opens) open = index;
    }
  }
  return marks;
}

type Pairs = ReadonlyMap<number, number>;

const LONGEST_TARGET = 2000;

/** Each `[` with its `]` and each `(` with its `)`. */
function pairsOf(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const square: number[] = [];
  const round: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '\\') index += 1;
    else if (character === '[') square.push(index);
    else if (character === '(') round.push(index);
    else if (character === ']' || character === ')') {
      const start = (character === ']' ? square : round).pop();
      if (start !== undefined) pairs.set(start, index);
    }
  }
  return pairs;
}

/** What follows the `]` of a link: `(target "title")` or `[label]`; where it ends, and the target. */
function targetAfter(text: string, close: number, pairs: Pairs): { end: number; href: string } | undefined {
  const end = pairs.get(close + 1);
  if (end === undefined) return undefined;
  const target = text[close + 1] === '(' ? text.slice(close + 2, Math.min(end, close + LONGEST_TARGET)) : '';
  return { end: end + 1, href: target.trim().split(/\s/, 1)[0] ?? '' };
}
