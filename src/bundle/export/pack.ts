import { gzipSync, strToU8 } from 'fflate';
import { toBase85 } from '../base85.ts';

/**
 * A text as gzip (RFC 1952) in signs that can stand anywhere in a page as they are. The same text gives the same signs, in
 * Node and in every browser: the compressor is ours, and no time is noted.
 */
export function pack(text: string): string {
  return toBase85(gzipSync(strToU8(text), { level: 9, mtime: 0 }));
}
