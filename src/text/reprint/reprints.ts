import type { Copy, DocumentFacts, DocumentRow } from '../../model/document.ts';
import { type Likeness, originalsOf } from './originals.ts';
import { DOCUMENT_SKETCH, SENTENCE_SKETCH, type Signature, sentenceSketch, TELLING_SKETCH } from './signature.ts';
import { containment, resemblance } from './sketch.ts';

/** What finding reprints needs of a document: its signature and what tells the original. */
export interface Signed extends Pick<DocumentFacts, 'id' | 'path' | 'date'> {
  signature: Signature;
}

/** What a document took from earlier ones. */
export type Reprint = Pick<DocumentRow, 'duplicateOf' | 'copies'>;

/** A document is a reprint when this share of its shingles stands in an earlier one: a shortened or newly headed text is, a longer one is not. */
const REPRINTED = 0.85;

/** Two sentences are one when each holds this share of the shingles of both. */
const SAME = 0.8;

const DOCUMENTS: Likeness = {
  leads: 32,
  isCopy: (later, earlier) => containment(later, earlier, DOCUMENT_SKETCH) >= REPRINTED,
};

const SENTENCES: Likeness = {
  leads: 4,
  isCopy: (later, earlier) => resemblance(later, earlier, SENTENCE_SKETCH) >= SAME,
};

/**
 * Which documents are reprints and which sentences were printed in another document first, by document id; documents that
 * took nothing are not in it. Of two alike the earlier dated is the original, undated ones last; of one day the longer,
 * then the first by path. Where a sentence was printed first is asked of the documents that are no reprints. The order of
 * `signed` does not matter, so lists from several machines are simply joined.
 */
export function findReprints(signed: Iterable<Signed>): Map<string, Reprint> {
  const documents = [...signed].sort(byPrecedence);
  const originals = originalsOf({ count: documents.length, at: (i) => documents[i]!.signature.document }, DOCUMENTS);
  const firsts = documents.map((_, index) => documents[originals[index]!]);
  const copies = findCopies(documents, firsts);
  const found = new Map<string, Reprint>();
  for (const [index, { id }] of documents.entries()) {
    const original = firsts[index];
    const reprint: Reprint = {
      ...(original && { duplicateOf: original.id }),
      ...(copies[index]!.length > 0 && { copies: copies[index]! }),
    };
    if (original || reprint.copies) found.set(id, reprint);
  }
  return found;
}

function findCopies(documents: readonly Signed[], firsts: ReadonlyArray<Signed | undefined>): Copy[][] {
  const order = [...documents.keys()].sort((a, b) => Number(firsts[a] !== undefined) - Number(firsts[b] !== undefined));
  const places: Array<[document: number, sentence: number]> = [];
  for (const document of order) {
    const { signature } = documents[document]!;
    for (let sentence = 0; sentence < signature.ends.length; sentence++) {
      if (sentenceSketch(signature, sentence).length >= TELLING_SKETCH) places.push([document, sentence]);
    }
  }
  const at = (index: number) => sentenceSketch(documents[places[index]![0]]!.signature, places[index]![1]);
  const originals = originalsOf({ count: places.length, at }, SENTENCES);
  const copies = documents.map((): Copy[] => []);
  for (const [index, [document, sentence]] of places.entries()) {
    const [first, original] = places[originals[index]!] ?? [document, sentence];
    if (first !== document && !firsts[first]) copies[document]!.push([sentence, documents[first]!.id, original]);
  }
  for (const [document, first] of firsts.entries()) {
    if (first) copies[document] = withShort(copies[document]!, documents[document]!, first);
  }
  return copies;
}

/** The copies of a reprint and those of its short sentences that stand in its original word for word. */
function withShort(copies: readonly Copy[], { signature }: Signed, original: Signed): Copy[] {
  const known = new Set(copies.map(([sentence]) => sentence));
  const there = new Map<string, number>();
  for (let sentence = original.signature.ends.length - 1; sentence >= 0; sentence--) {
    there.set(sentenceSketch(original.signature, sentence).join(), sentence);
  }
  const short = [...signature.ends.keys()].flatMap((sentence): Copy[] => {
    const sketch = sentenceSketch(signature, sentence);
    const first = sketch.length === 0 || known.has(sentence) ? undefined : there.get(sketch.join());
    return first === undefined ? [] : [[sentence, original.id, first]];
  });
  return [...copies, ...short].sort(([a], [b]) => a - b);
}

function byPrecedence(a: Signed, b: Signed): number {
  return (
    compare(a.date ?? UNDATED, b.date ?? UNDATED) ||
    b.signature.length - a.signature.length ||
    compare(a.path, b.path) ||
    compare(a.id, b.id)
  );
}

/** Sorts after every date. */
const UNDATED = '~';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
