import { ReadError } from './error.ts';
import { LARGEST } from './formats.ts';
import { FREQUENT } from './hanzi.ts';

/** A file as text: UTF-16 units, without the byte-order mark, and the encoding it was in (a WHATWG label). */
export interface Decoded {
  text: string;
  encoding: string;
}

const NEEDED = 'needed: a text file in UTF-8, UTF-16, GB18030 (GBK, GB2312) or Big5';

/**
 * The text of `bytes`. A byte-order mark decides; else valid UTF-8, the pattern of NULs, the declared charset, and at
 * last whichever encoding makes the most ordinary Chinese. Throws `ReadError` for empty, oversized, binary and
 * undecodable input; `path` is only named in it.
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  if (bytes.length === 0) throw new ReadError(path, 'the file is empty', 'needed: a file with text');
  if (bytes.length > LARGEST)
    throw new ReadError(path, 'the file is larger than 64 MiB', 'needed: a file of at most 64 MiB; split it');
  const kind = binaryKind(bytes);
  if (kind) throw new ReadError(path, `the file is ${kind}, not text`, 'needed: its text, as .txt, .md or .html');
  const decoded = marked(bytes) ?? unmarked(bytes);
  if (!decoded) throw new ReadError(path, 'the bytes are text in no known encoding', NEEDED);
  if (mostlyControl(decoded.text)) throw new ReadError(path, 'the file is binary, not text', NEEDED);
  return decoded;
}

const MAGIC: Array<[name: string, ...start: number[]]> = [
  ['a PDF', 0x25, 0x50, 0x44, 0x46, 0x2d],
  ['a ZIP archive or an office document', 0x50, 0x4b, 0x03, 0x04],
  ['an old office document', 0xd0, 0xcf, 0x11, 0xe0],
  ['a PNG image', 0x89, 0x50, 0x4e, 0x47],
  ['a JPEG image', 0xff, 0xd8, 0xff],
  ['a GIF image', 0x47, 0x49, 0x46, 0x38],
  ['a gzip archive', 0x1f, 0x8b, 0x08],
];

function binaryKind(bytes: Uint8Array): string | undefined {
  return MAGIC.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}

function marked(bytes: Uint8Array): Decoded | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: lenient(bytes, 'utf-8'), encoding: 'utf-8' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: lenient(bytes, 'utf-16le'), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: lenient(bytes, 'utf-16be'), encoding: 'utf-16be' };
  return undefined;
}

function unmarked(bytes: Uint8Array): Decoded | undefined {
  const wide = wideByNuls(bytes);
  if (wide) return { text: lenient(bytes, wide), encoding: wide };
  const text = strict(bytes, 'utf-8') ?? utf8WithScars(bytes);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  const declared = declaredEncoding(bytes);
  const declaredText = declared ? strict(bytes, declared) : undefined;
  if (declared && declaredText !== undefined) return { text: declaredText, encoding: declared };
  return mostPlausible(bytes);
}

/** UTF-16 text with ASCII in it has NULs, nearly all of them on even (BE) or on odd (LE) places. */
function wideByNuls(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const nuls = [0, 0];
  const length = Math.min(bytes.length, 65_536);
  if (!bytes.subarray(0, length).includes(0)) return undefined;
  for (let index = 0; index < length; index += 1) if (bytes[index] === 0) nuls[index % 2]! += 1;
  const [even, odd] = nuls as [number, number];
  if (odd > length / 100 && odd > even * 10) return 'utf-16le';
  if (even > length / 100 && even > odd * 10) return 'utf-16be';
  return undefined;
}

/** UTF-8 cut off in its last character, or with a few bytes damaged. */
function utf8WithScars(bytes: Uint8Array): string | undefined {
  const text = lenient(bytes, 'utf-8');
  let broken = 0;
  let wide = 0;
  for (const character of text) {
    if (character === '\uFFFD') broken += 1;
    else if (character > '\u007F') wide += 1;
  }
  return broken <= 2 + wide / 200 && wide > broken * 10 ? text : undefined;
}

/** Text that says `charset=…` or `encoding="…"` near its head; GBK and GB2312 are read as their superset GB18030. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = lenient(bytes.subarray(0, 4096), 'latin1');
  const label = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{2,30})/i.exec(head)?.[1];
  if (!label) return undefined;
  try {
    const known = new TextDecoder(label).encoding;
    return known === 'gbk' ? 'gb18030' : known;
  } catch {
    return undefined;
  }
}

const CANDIDATES = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** The candidate in which the largest share of the wide characters is frequent hanzi or CJK punctuation. */
function mostPlausible(bytes: Uint8Array): Decoded | undefined {
  let best: Decoded | undefined;
  let bestShare = 0.25;
  for (const encoding of CANDIDATES) {
    const text = strict(bytes, encoding);
    const share = text === undefined ? 0 : plausibility(text);
    if (text === undefined || share <= bestShare) continue;
    best = { text, encoding };
    bestShare = share;
  }
  return best ?? western(bytes);
}

function plausibility(text: string): number {
  let wide = 0;
  let ordinary = 0;
  for (const character of text.slice(0, 50_000)) {
    if (character <= '\u007F') continue;
    wide += 1;
    if (FREQUENT.has(character) || '，。、；：？！“”‘’（）《》「」『』—…·　'.includes(character)) ordinary += 1;
  }
  return wide === 0 ? 0 : ordinary / wide;
}

/** Mostly ASCII with a few accented letters. */
function western(bytes: Uint8Array): Decoded | undefined {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  return high * 10 <= bytes.length ? { text: lenient(bytes, 'windows-1252'), encoding: 'windows-1252' } : undefined;
}

function mostlyControl(text: string): boolean {
  let bad = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd || (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)) bad += 1;
  }
  return bad * 20 > text.length;
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  for (let cut = 0; cut <= 3 && cut < bytes.length; cut += 1) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(
        cut === 0 ? bytes : bytes.subarray(0, bytes.length - cut),
      );
    } catch {
      if (bytes[bytes.length - 1]! < 0x80) return undefined;
    }
  }
  return undefined;
}

function lenient(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
