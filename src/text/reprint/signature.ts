import type { Sentence } from '../../model/document.ts';
import { shinglesOf } from './shingles.ts';
import { sketchOf } from './sketch.ts';

/** How many hashes stand for a document and for a sentence. */
export const DOCUMENT_SKETCH = 128;
export const SENTENCE_SKETCH = 16;

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
  const sketches = shingles.sentences.map(({ from, to, numbers }) =>
    sketchOf(salted(hashes.subarray(from, to), numbers), SENTENCE_SKETCH),
  );
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

function salted(hashes: Uint32Array, salt: number): Uint32Array {
  return salt === 0 ? hashes : hashes.map((hash) => hash ^ salt);
}
