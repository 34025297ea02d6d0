import type { DocumentFacts, DocumentRow } from '../../model/document.ts';
import { type Likeness, originalsOf } from './originals.ts';
import { DOCUMENT_SKETCH, SENTENCE_SKETCH, type Signature, sentenceSketch } from './signature.ts';
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
 * Which documents are reprints and which sentences stand in an earlier document already, by document id; documents that
 * took nothing are not in it. Of two alike the earlier dated is the original, undated ones last; of one day the longer,
 * then the first by path. The order of `signed` does not matter, so lists from several machines are simply joined.
 */
export function findReprints(signed: Iterable<Signed>): Map<string, Reprint> {
  const documents = [...signed].sort(byPrecedence);
  const originals = originalsOf({ count: documents.length, at: (i) => documents[i]!.signature.document }, DOCUMENTS);
  const copies = findCopies(documents);
  const found = new Map<string, Reprint>();
  for (const [index, { id }] of documents.entries()) {
    const original = documents[originals[index]!];
    const reprint: Reprint = {
      ...(original && { duplicateOf: original.id }),
      ...(copies[index]!.length > 0 && { copies: copies[index]! }),
    };
    if (Object.keys(reprint).length > 0) found.set(id, reprint);
  }
  return found;
}

function findCopies(documents: readonly Signed[]): NonNullable<Reprint['copies']>[] {
  const places: Array<[document: number, sentence: number]> = [];
  for (const [document, { signature }] of documents.entries()) {
    for (let sentence = 0; sentence < signature.ends.length; sentence++) {
      if (sentenceSketch(signature, sentence).length > 0) places.push([document, sentence]);
    }
  }
  const at = (index: number) => sentenceSketch(documents[places[index]![0]]!.signature, places[index]![1]);
  const originals = originalsOf({ count: places.length, at }, SENTENCES);
  const copies = documents.map((): NonNullable<Reprint['copies']> => []);
  for (const [index, [document, sentence]] of places.entries()) {
    const original = places[originals[index]!];
    if (!original || original[0] === document) continue;
    copies[document]!.push([sentence, documents[original[0]]!.id, original[1]]);
  }
  return copies;
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
