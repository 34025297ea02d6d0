import { useState } from 'react';
import type { Place } from '../../graph/evidence.ts';
import { partsOf } from '../../graph/units.ts';
import { useDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWorld } from '../worldContext.ts';
import { excerpt } from './excerpt.ts';

/** Puts a piece of evidence with its source on the clipboard. */
export function CopyQuotation({ place, marked }: { place: Place; marked: ReadonlySet<string> }) {
  const { documents, window } = useWorld();
  const messages = useMessages();
  const row = documents[place[0]]!;
  const fetched = useDocument(row.id);
  const [said, setSaid] = useState<string | null>(null);
  if (fetched.state !== 'ready') return null;
  const { document } = fetched;
  const copy = async () => {
    const { heading, sentences } = partsOf(document, window, place, marked);
    const quoted = excerpt(document, sentences, marked);
    const words = [...(heading === null ? [] : [heading]), ...quoted]
      .map((sentence) => wordsOf(document, sentence))
      .join(' … ');
    try {
      await navigator.clipboard.writeText(messages.quotation(words, row.title, row.date, quoted[0]! + 1));
      setSaid(messages.copied);
    } catch {
      setSaid(messages.notCopied);
    }
  };
  return (
    <>
      <button type="button" className="action" onClick={copy}>
        {messages.copy}
      </button>
      <span className="caption" role="status">
        {said}
      </span>
    </>
  );
}

function wordsOf(
  { text, sentences }: { text: string; sentences: Array<{ start: number; end: number }> },
  index: number,
) {
  const { start, end } = sentences[index]!;
  return text.slice(start, end).trim();
}
