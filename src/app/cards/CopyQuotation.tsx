import { useState } from 'react';
import type { Place } from '../../graph/evidence.ts';
import { useDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWorld } from '../worldContext.ts';

/** Puts a sentence with its source on the clipboard. */
export function CopyQuotation({ place: [index, sentence] }: { place: Place }) {
  const { documents } = useWorld();
  const messages = useMessages();
  const row = documents[index]!;
  const fetched = useDocument(row.id);
  const [said, setSaid] = useState<string | null>(null);
  const span = fetched.state === 'ready' ? fetched.document.sentences[sentence] : undefined;
  if (fetched.state !== 'ready' || !span) return null;
  const words = fetched.document.text.slice(span.start, span.end).trim();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(messages.quotation(words, row.title, row.date, sentence + 1));
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
