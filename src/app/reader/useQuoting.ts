import { useEffect, useState } from 'react';
import type { AnnotatedDocument } from '../../model/document.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { addressOfSentence, quotationOf } from '../text/quotation.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

export interface Quoting {
  quote(): void;
  copyAddress(): void;
  /** Whether it went to the clipboard; null before. */
  said: string | null;
}

/** Copies a sentence of a document as a quotation, or its address; says whether the browser let it. */
export function useQuoting(document: AnnotatedDocument, sentence: number | null): Quoting {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const [said, setSaid] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is said of one sentence
  useEffect(() => setSaid(null), [document, sentence]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return {
    said,
    quote: () => {
      if (sentence !== null) void copy(quotationOf(document, [sentence], sentence, location.href, messages));
    },
    copyAddress: () => {
      if (sentence !== null) void copy(addressOfSentence(document.id, sentence, location.href));
    },
  };
}
