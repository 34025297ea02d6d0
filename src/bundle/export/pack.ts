import { gzipSync, strToU8 } from 'fflate';

/** Characters handed over at once: more are too many arguments for some browsers. */
const PIECE = 0x8000;

/**
 * A text as gzip (RFC 1952) in base64 (RFC 4648), which can stand anywhere in a page as it is. The same text gives the
 * same characters, in Node and in every browser: the compressor is ours, and no time is noted.
 */
export function pack(text: string): string {
  const bytes = gzipSync(strToU8(text), { level: 9, mtime: 0 });
  let binary = '';
  for (let start = 0; start < bytes.length; start += PIECE)
    binary += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  return btoa(binary);
}
