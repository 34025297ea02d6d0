import type { AnnotatedDocument } from '../../model/document.ts';
import type { Evidence } from '../../model/story.ts';

/** A sentence of a document, by the id of the one and the index of the other. */
export interface SentencePlace {
  document: string;
  sentence: number;
}

/**
 * Where a sentence that was kept stands now: in its document at its index if it still says the same there, else where that
 * document says it, else in the first of the others that does. White space makes no difference. Null where none does.
 */
export function findSentence(kept: Evidence, documents: readonly AnnotatedDocument[]): SentencePlace | null {
  const wanted = plain(kept.quote);
  if (wanted === '') return null;
  const own = documents.filter(({ id }) => id === kept.document);
  for (const document of own) {
    if (sentenceAt(document, kept.sentence) === wanted) return { document: document.id, sentence: kept.sentence };
  }
  for (const document of [...own, ...documents.filter((other) => !own.includes(other))]) {
    const sentence = document.sentences.findIndex((_, index) => sentenceAt(document, index) === wanted);
    if (sentence >= 0) return { document: document.id, sentence };
  }
  return null;
}

/** A sentence of a document, to be kept. Throws where the document does not have it. */
export function keepSentence(document: AnnotatedDocument, sentence: number): Evidence {
  const quote = sentenceAt(document, sentence);
  if (quote === null) throw new RangeError(`document ${document.id} has no sentence ${sentence}`);
  return { document: document.id, sentence, quote };
}

function sentenceAt({ text, sentences }: AnnotatedDocument, index: number): string | null {
  const sentence = sentences[index];
  return sentence ? plain(text.slice(sentence.start, sentence.end)) : null;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
