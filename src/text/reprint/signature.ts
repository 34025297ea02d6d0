import type { Sentence } from '../../model/document.ts';
import { shinglesOf } from './shingles.ts';
import { sketchOf } from './sketch.ts';

/** How many hashes stand for a document and for a sentence. */
export const DOCUMENT_SKETCH = 128;
export const SENTENCE_SKETCH = 16;

/**
 * A sentence with a shorter sketch may well be in two documents by chance: a name, a phrase. What does not end like a
 * sentence, a title or a row of a table, names things, which anyone may name: its sketch is kept that short.
 */
export const TELLING_SKETCH = 12;

const SENTENCE_END = /[。！!？?；;….]["'」』》）)\]]*$/;

/** Two documents with fewer shingles may well be alike by chance: pages that are little more than their site's imprint. */
const SHORTEST_DOCUMENT = 64;

/** What is kept of a document's words to find what it shares with others: a few hundred bytes, and some 40 a sentence. */
export interface Signature {
  /** Number of shingles, repeated ones too. */
  length: number;
  document: Uint32Array;
  /** The sketches of the sentences one after the other; that of sentence i ends before `ends[i]`. */
  sentences: Uint32Array;
  ends: Uint32Array;
}

/**
 * The signature of a document, from the shadow of its text and its sentences alone. Texts that differ only in spaces,
 * punctuation, width, letter case and Traditional or Simplified characters have the same document sketch. The numbers of a
 * sentence go into all of its hashes: with other figures it is another statement, however alike the words.
 */
export function signatureOf({ shadow, sentences }: { shadow: string; sentences: readonly Sentence[] }): Signature {
  const shingles = shinglesOf(shadow, sentences);
  const { hashes } = shingles;
  const sketches = shingles.sentences.map(({ from, to, numbers }, index) => {
    const { end } = sentences[index]!;
    const size = SENTENCE_END.test(shadow.slice(end - 3, end)) ? SENTENCE_SKETCH : TELLING_SKETCH - 1;
    return sketchOf(salted(hashes.subarray(from, to), numbers), size);
  });
  const ends = new Uint32Array(sketches.length);
  let end = 0;
  for (const [index, sketch] of sketches.entries()) ends[index] = end += sketch.length;
  const joined = new Uint32Array(end);
  for (const [index, sketch] of sketches.entries()) joined.set(sketch, ends[index]! - sketch.length);
  const document = sketchOf(hashes.length < SHORTEST_DOCUMENT ? hashes.subarray(0, 0) : hashes, DOCUMENT_SKETCH);
  return { length: hashes.length, document, sentences: joined, ends };
}

/** The sketch of one sentence. */
export function sentenceSketch({ sentences, ends }: Signature, index: number): Uint32Array {
  return sentences.subarray(index === 0 ? 0 : ends[index - 1], ends[index]);
}

/** A signature as a string, to be kept or sent: all its numbers, four bytes each, in base64. */
export function packSignature({ length, document, sentences, ends }: Signature): string {
  const parts = [Uint32Array.of(length, document.length, ends.length), document, ends, sentences];
  return Buffer.concat(parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength))).toString(
    'base64',
  );
}

/** The signature that was packed. */
export function unpackSignature(packed: string): Signature {
  const numbers = new Uint32Array(Uint8Array.from(Buffer.from(packed, 'base64')).buffer);
  const [length = 0, documents = 0, count = 0] = numbers;
  const [from, to] = [3 + documents, 3 + documents + count];
  return { length, document: numbers.slice(3, from), ends: numbers.slice(from, to), sentences: numbers.slice(to) };
}

function salted(hashes: Uint32Array, salt: number): Uint32Array {
  return salt === 0 ? hashes : hashes.map((hash) => hash ^ salt);
}
