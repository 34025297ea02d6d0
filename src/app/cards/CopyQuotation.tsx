import { useState } from 'react';
import type { Place } from '../../graph/ask/evidence.ts';
import { partsOf } from '../../graph/count/units.ts';
import { useDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWorld } from '../worldContext.ts';
import { quotationOf } from '../text/quotation.ts';
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
    const together = [...(heading === null ? [] : [heading]), ...quoted];
    try {
      await navigator.clipboard.writeText(quotationOf(document, together, quoted[0]!, location.href, messages));
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
