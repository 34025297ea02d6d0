import type { AnnotatedDocument } from '../../model/document.ts';
import { parseAddress, printAddress } from '../address.ts';
import type { Messages } from '../messages/zh.ts';

/**
 * Sentences of a document as they are quoted: their words, then title, source, date, the place of the sentence `at`, and
 * the address that opens it. Sentences are indices.
 *
 * @param page the address of the explorer, with or without a fragment
 */
export function quotationOf(
  { id, title, source, date, text, sentences }: AnnotatedDocument,
  quoted: readonly number[],
  at: number,
  page: string,
  messages: Pick<Messages, 'quotation'>,
): string {
  const words = quoted.map((sentence) => {
    const { start, end } = sentences[sentence]!;
    return text.slice(start, end).trim().replace(/\s+/g, ' ');
  });
  return messages.quotation(words.join(' … '), { title, source, date }, at + 1, addressOfSentence(id, at, page));
}

/** The address of a sentence in the explorer at `page`, and of nothing else. */
export function addressOfSentence(document: string, sentence: number, page: string): string {
  return `${page.replace(/#.*$/s, '')}#${printAddress({ ...parseAddress(''), reading: { document, sentence } })}`;
}
