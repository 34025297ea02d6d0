import { type Placed, filtered, joined, standing } from '../placed.ts';
import type { Piece, Row } from './piece.ts';
import { mostOf } from './pieces.ts';

/** The pieces of a page as rows, top to bottom; words that stand apart stay pieces of their own. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.base - b.base || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && piece.base - row[0]!.base <= SAME_ROW * Math.min(row[0]!.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map(rowOf);
}

/** One row of these pieces. */
export function rowOf(pieces: readonly Piece[]): Row {
  const touching: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces.toSorted((a, b) => a.left - b.left)) {
    if (piece.left - right > APART * piece.size || touching.length === 0) touching.push([piece]);
    else touching.at(-1)!.push(piece);
    right = Math.max(right, piece.right);
  }
  const whole = touching.map(togetherAs);
  return {
    pieces: whole,
    left: whole[0]!.left,
    right,
    base: mostOf(pieces.map(({ base, placed }) => [base, placed.text.length])),
    size: mostOf(pieces.map(({ size, placed }) => [Math.round(size * 2) / 2, placed.text.length])),
  };
}

/** The words of a row as one line; Chinese letters that were only drawn apart to fill the row stand together again. */
export function wordsOf(pieces: readonly Piece[]): Placed {
  const { placed } = togetherAs(pieces);
  const single = placed.text.split(/\s+/).filter((word) => word.length === 1 && WIDE.test(word)).length;
  if (single < STRETCHED) return placed;
  return filtered(placed, (index) => {
    const [before, character, after] = [
      placed.text[index - 1] ?? '',
      placed.text[index]!,
      placed.text[index + 1] ?? '',
    ];
    return character.trim() !== '' || !(WIDE.test(before) || WIDE.test(after));
  });
}

const WIDE = /[\p{Script=Han}\u2e80-\u2fdf\u3000-\u303f\uff00-\uffef“”‘’—…]/u;
/** So many letters on their own make a stretched row. */
const STRETCHED = 3;

/** Base lines this share of the letters' size apart are one: raised figures and notes. */
const SAME_ROW = 0.5;
/** Words further apart than this many letters may belong to different columns. */
const APART = 0.9;
/** Latin words are this far apart at least, Chinese letters with a space between them this. */
const LATIN_SPACE = 0.15;
const WIDE_SPACE = 0.6;

function togetherAs(pieces: readonly Piece[]): Piece {
  const first = pieces[0]!;
  const parts: Placed[] = [];
  let right = first.left;
  for (const piece of pieces) {
    const before = parts.at(-1)?.text.at(-1) ?? ' ';
    const latin = before <= '\u024f' && piece.placed.text[0]! <= '\u024f';
    if (parts.length > 0 && piece.left - right > piece.size * (latin ? LATIN_SPACE : WIDE_SPACE))
      parts.push(standing(' ', -1));
    parts.push(piece.placed);
    right = Math.max(right, piece.right);
  }
  return { ...first, placed: joined(parts), right };
}
