import { filtered, shifted, taken } from '../placed.ts';
import type { Drawn, Piece } from './piece.ts';

/**
 * The words of a page as a reader sees them: turned upright, without what stands askew (watermarks, margin notes) and
 * without letters that were drawn twice to look bold or to cast a shadow. `view` is the matrix of the page as shown
 * (y downwards); `offset` is the place of its first letter.
 */
export function piecesOf(drawn: readonly Drawn[], view: readonly number[], offset: number): Piece[] {
  const turned: Array<Piece & { turn: number }> = [];
  let at = offset;
  for (const { str, transform, width } of drawn) {
    const start = at;
    at += str.length;
    const [a, b, c, d, x, y] = product(view, transform);
    const size = Math.hypot(c!, d!);
    const turn = ((Math.round(Math.atan2(b!, a!) / DEGREE) % 360) + 360) % 360;
    if (str.trim() === '' || !(size > 0) || !Number.isFinite(size + x! + y! + width)) continue;
    if (turn % 90 !== 0) continue;
    const [left, base] = upright(turn, x!, y!);
    turned.push({ placed: shifted(taken(str, 0, str.length), start), left, right: left + width, base, size, turn });
  }
  const most = mostOf(turned.map(({ turn, placed }) => [turn, placed.text.length]));
  return withoutShadows(turned.filter(({ turn }) => turn === most));
}

/** A point of a page that is turned by a multiple of 90 degrees, on the upright page. */
function upright(turn: number, x: number, y: number): [left: number, base: number] {
  if (turn === 90) return [y, -x];
  if (turn === 180) return [-x, -y];
  return turn === 270 ? [-y, x] : [x, y];
}

const DEGREE = Math.PI / 180;

function product(m: readonly number[], n: readonly number[]): number[] {
  const [a, b, c, d, e, f] = m as [number, number, number, number, number, number];
  const [g, h, i, j, k, l] = n as [number, number, number, number, number, number];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** The value that weighs most. */
export function mostOf(values: ReadonlyArray<readonly [value: number, weight: number]>): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, -1] as [number, number])[0];
}

/** Two letters are one if they are the same and stand nearer to each other than this share of their size. */
const SAME_PLACE = 0.15;

/** The pieces without each letter that stands where the same letter of another piece stands. */
function withoutShadows(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Array<{ x: number; y: number; piece: number }>>();
  return pieces.flatMap((piece, index) => {
    const { placed, size, base } = piece;
    const cell = size / 2;
    const step = (piece.right - piece.left) / placed.text.length;
    const kept = filtered(placed, (letter) => {
      const character = placed.text[letter]!;
      const x = piece.left + step * letter;
      const key = (dx: number, dy: number): string =>
        `${character}${Math.floor(x / cell) + dx},${Math.floor(base / cell) + dy}`;
      const twin = NEIGHBOURS.some(([dx, dy]) =>
        seen.get(key(dx, dy))?.some((other) => other.piece !== index && isNear(other, x, base, size * SAME_PLACE)),
      );
      if (twin && character.trim() !== '') return false;
      const here = seen.get(key(0, 0));
      if (!here) seen.set(key(0, 0), [{ x, y: base, piece: index }]);
      else if (here.length < MOST_IN_CELL) here.push({ x, y: base, piece: index });
      return true;
    });
    return kept.text.trim() === '' ? [] : [{ ...piece, placed: kept }];
  });
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
/** Letters remembered at one place; more are there only to do harm. */
const MOST_IN_CELL = 8;

function isNear(other: { x: number; y: number }, x: number, y: number, reach: number): boolean {
  return Math.abs(other.x - x) <= reach && Math.abs(other.y - y) <= reach;
}
