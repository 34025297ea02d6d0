import type { OutlinedDocument, Sentence } from '../model/document.ts';
import type { Segmenter } from './words/segmenter.ts';
import { boundariesOf } from './words/boundaries.ts';
import { sentencesOf } from './sentences.ts';
import { shadowOf } from './shadow.ts';

/** A document laid out for the recognisers. All offsets are into `document.text`; the shadow has the same length. */
export interface Reading {
  document: OutlinedDocument;
  text: string;
  shadow: string;
  sentences: Sentence[];
  /** Index of the sentence that holds the offset, or −1 between sentences. */
  sentenceAt(offset: number): number;
  /** Whether a word starts or ends at the offset, by the segmenter. */
  isBoundary(offset: number): boolean;
}

/** Lays a document out: shadow, sentences, and where words start and end in them, which is found out when it is asked for. */
export function readingOf(document: OutlinedDocument, segmenter: Segmenter): Reading {
  const shadow = shadowOf(document.text);
  const sentences = sentencesOf(document);
  return {
    document,
    text: document.text,
    shadow,
    sentences,
    sentenceAt(offset) {
      let low = 0;
      let high = sentences.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const sentence = sentences[middle]!;
        if (offset < sentence.start) high = middle - 1;
        else if (offset >= sentence.end) low = middle + 1;
        else return middle;
      }
      return -1;
    },
    isBoundary: boundariesOf(shadow, sentences, segmenter),
  };
}
