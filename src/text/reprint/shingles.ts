import type { Sentence } from '../../model/document.ts';

/** Words in a row that make one shingle. */
const WORDS = 5;

/** The shingles of a text in reading order, as 32-bit hashes. */
export interface Shingles {
  hashes: Uint32Array;
  /** Of each sentence the shingles inside it, and a hash of the numbers it names, without that of a list item: 0 for none. */
  sentences: Array<{ from: number; to: number; numbers: number }>;
}

/**
 * The shingles of a text: every five words in a row (Broder, On the resemblance and containment of documents, 1997), a
 * word being one Chinese character or a run of letters and digits. Given the shadow of the text, neither spaces,
 * punctuation and width nor the choice of Traditional or Simplified characters matter.
 */
export function shinglesOf(shadow: string, sentences: readonly Sentence[]): Shingles {
  const words = new Uint32Array(shadow.length);
  const starts = new Uint32Array(shadow.length);
  const numeric = new Uint8Array(shadow.length);
  let count = 0;
  for (let at = 0; at < shadow.length; ) {
    const unit = shadow.charCodeAt(at);
    if (!isWord(unit)) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = FNV_OFFSET;
    let digits = true;
    do {
      digits &&= isDigit(shadow.charCodeAt(at));
      hash = Math.imul(hash ^ shadow.charCodeAt(at), FNV_PRIME);
      at += 1;
    } while (unit < FIRST_IDEOGRAPHIC && at < shadow.length && continuesWord(shadow.charCodeAt(at)));
    words[count] = hash;
    starts[count] = start;
    numeric[count] = digits ? 1 : 0;
    count += 1;
  }
  const hashes = new Uint32Array(Math.max(0, count - WORDS + 1));
  for (let first = 0; first < hashes.length; first++) {
    let hash = 0;
    for (let word = first; word < first + WORDS; word++) hash = Math.imul(hash, FNV_PRIME) + words[word]!;
    hashes[first] = scattered(hash);
  }
  let word = 0;
  const inside = sentences.map(({ start, end }) => {
    while (word < count && starts[word]! < start) word += 1;
    const from = word;
    let numbers = 0;
    const bullet = BULLET.exec(shadow.slice(start, start + LONGEST_BULLET))?.[0].length ?? 0;
    for (; word < count && starts[word]! < end; word++) {
      if (numeric[word] === 1 && starts[word]! >= start + bullet)
        numbers = scattered(Math.imul(numbers, FNV_PRIME) + words[word]!);
    }
    return { from, to: Math.max(from, word - WORDS + 1), numbers };
  });
  return { hashes, sentences: inside };
}

/** The number of an item of a list: "3. ", "12、", "(4)". */
const BULLET = /^[([（]?\d{1,3}(?:[)\]）、:]|\.(?!\d)|\s)/;
const LONGEST_BULLET = 6;

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** From here on a character is a word by itself. */
const FIRST_IDEOGRAPHIC = 0x2e80;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{Cs}]/u;
const kinds = new Uint8Array(0x10000);

function isWord(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = LETTER_OR_DIGIT.test(String.fromCharCode(unit)) ? 1 : 2;
  return kinds[unit] === 1;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function continuesWord(unit: number): boolean {
  return unit < FIRST_IDEOGRAPHIC && isWord(unit);
}

/** The finaliser of MurmurHash3 (Appleby): every bit of the input moves every bit of the result. */
function scattered(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
