import { encode } from 'uqr';

/** The quiet zone the standard asks for, in modules (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code: its side in modules with the quiet zone, and its dark modules as an SVG path. */
export function codeOf(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: path.join('') };
}
