import { inflateSync } from 'node:zlib';
import { ReadError } from '../error.ts';

const MIB = 1024 * 1024;
/** Most that one stream may unfold to, and all of them together: a long book's text and fonts stay far below. */
const LARGEST_STREAM = 96 * MIB;
const LARGEST_ALL = 768 * MIB;

/**
 * Throws `ReadError` if the streams of a PDF unfold to more than a machine should be asked to hold. Pictures are not looked
 * at: reading text does not unfold them.
 */
export function refuseBomb(bytes: Uint8Array, path: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let total = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const head = file.toString('latin1', Math.max(0, at - LONGEST_HEAD), at);
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    const folds = dictionary.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (folds === 0 || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    const start = at + (file[at + 6] === 13 && file[at + 7] === 10 ? 8 : 7);
    const end = file.indexOf('endstream', start);
    total += unfoldedSize(file.subarray(start, end < 0 ? file.length : end), folds, path);
    if (total > LARGEST_ALL) throw tooLarge(path);
    if (end > at) at = end;
  }
}

const LONGEST_HEAD = 2000;

function unfoldedSize(stream: Buffer, folds: number, path: string): number {
  let data = stream;
  for (let fold = 0; fold < folds; fold += 1) {
    try {
      data = inflateSync(data, { maxOutputLength: LARGEST_STREAM, finishFlush: 2 });
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(path);
      return 0;
    }
  }
  return data.length;
}

function tooLarge(path: string): ReadError {
  return new ReadError(path, 'the PDF unfolds to far more than its size', 'needed: a PDF of ordinary text');
}
