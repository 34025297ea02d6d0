import { ideographOf, isRadical } from './radicals.ts';

/** Text of which every UTF-16 unit knows its offset in the decoded file; −1 where the reader put it in. */
export interface Placed {
  text: string;
  /** Never written to once it is here: stretches share it. */
  at: Int32Array;
}

export const NOTHING: Placed = { text: '', at: new Int32Array() };

/** The stretch of `source` from `start` to `end`, exclusive, each character at its own place. */
export function taken(source: string, start: number, end: number): Placed {
  const text = source.slice(start, end);
  const at = new Int32Array(text.length);
  for (let index = 0; index < at.length; index += 1) at[index] = start + index;
  return { text, at };
}

/** `text` with every character at the one place `at`. */
export function standing(text: string, at: number): Placed {
  return { text, at: new Int32Array(text.length).fill(at) };
}

/** The characters from `start` to `end`, exclusive. */
export function slice(placed: Placed, start: number, end = placed.text.length): Placed {
  return { text: placed.text.slice(start, end), at: placed.at.subarray(start, end) };
}

/** The same text, its places `offset` further on. */
export function shifted({ text, at }: Placed, offset: number): Placed {
  return { text, at: at.map((place) => (place < 0 ? place : place + offset)) };
}

/** All parts, one after the other. */
export function joined(parts: readonly Placed[]): Placed {
  if (parts.length === 1) return parts[0]!;
  const at = new Int32Array(parts.reduce((sum, part) => sum + part.at.length, 0));
  let length = 0;
  for (const part of parts) {
    at.set(part.at, length);
    length += part.at.length;
  }
  return { text: parts.map(({ text }) => text).join(''), at };
}

/** The characters for which `keep` holds, given their index. */
export function filtered({ text, at }: Placed, keep: (index: number) => boolean): Placed {
  const kept: number[] = [];
  for (let index = 0; index < text.length; index += 1) if (keep(index)) kept.push(index);
  if (kept.length === text.length) return { text, at };
  return { text: kept.map((index) => text[index]).join(''), at: Int32Array.from(kept, (index) => at[index]!) };
}

/**
 * One line as a person reads it: runs of white space become one space, invisible characters and outer space go, radicals
 * that a PDF's font gave for ideographs become those.
 */
export function tidied(placed: Placed): Placed {
  const { text } = placed;
  if (isTidy(text)) return placed;
  const at = new Int32Array(text.length);
  let clean = '';
  let gap = NO_GAP;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind === UNSEEN) {
      if (text.charCodeAt(index) === TAGS) index += 1;
      continue;
    }
    if (kind === SPACE) {
      if (gap === NO_GAP) gap = placed.at[index]!;
      continue;
    }
    if (gap !== NO_GAP && clean !== '') {
      at[clean.length] = gap;
      clean += ' ';
    }
    gap = NO_GAP;
    at[clean.length] = placed.at[index]!;
    clean += kind === RADICAL ? ideographOf(text[index]!) : text[index]!;
  }
  return { text: clean, at: at.subarray(0, clean.length) };
}

const NO_GAP = -2;

function isTidy(text: string): boolean {
  let space = true;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = kindOf(unit);
    if (kind === UNSEEN || kind === RADICAL || (kind === SPACE && (space || unit !== 0x20))) return false;
    space = kind === SPACE;
  }
  return text === '' || !space;
}

const ORDINARY = 1;
const SPACE = 2;
const UNSEEN = 3;
const RADICAL = 4;
/** The kind of each UTF-16 unit, 0 until it is first met. */
const kinds = new Uint8Array(65536);

function kindOf(unit: number): number {
  const known = kinds[unit]!;
  if (known !== 0) return known;
  const character = String.fromCharCode(unit);
  const kind = newKindOf(character);
  kinds[unit] = kind;
  return kind;
}

function newKindOf(character: string): number {
  if (INVISIBLE.test(character) || character === String.fromCharCode(TAGS)) return UNSEEN;
  if (/\s/.test(character)) return SPACE;
  if (CONTROL.test(character)) return UNSEEN;
  return isRadical(character) ? RADICAL : ORDINARY;
}

/** First half of the invisible characters from U+E0000 on: tags and variation selectors. */
const TAGS = 0xdb40;
const INVISIBLE = /\p{Cf}|\p{Co}|[\uFE00-\uFE0F]|\uFFFC/u;
const CONTROL = /\p{Cc}/u;
