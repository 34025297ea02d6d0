import { useState } from 'react';
import type { Place } from '../../graph/evidence.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

const STEP = 20;

/** The documents of some sentences, the one with the most first; each opens at its first such sentence. */
export function DocumentRows({ places }: { places: readonly Place[] }) {
  const { documents } = useWorld();
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const [shown, setShown] = useState(STEP);
  const rows = perDocument(places);
  return (
    <>
      <ul className="plain">
        {rows.slice(0, shown).map(({ document, first, count }) => {
          const { id, title, date, duplicateOf } = documents[document]!;
          return (
            <li key={id}>
              <button type="button" className="document-row" onClick={() => read({ document: id, sentence: first })}>
                <span className="row-title">{title}</span>
                <span className="caption">
                  {[date ?? messages.undated, ...(duplicateOf ? [messages.reprint] : [])].join(' · ')}
                </span>
                <span className="row-count">{messages.sentences(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 3 * STEP)}>
          {messages.moreDocuments(rows.length - shown)}
        </button>
      )}
    </>
  );
}

function perDocument(places: readonly Place[]): Array<{ document: number; first: number; count: number }> {
  const rows = new Map<number, { document: number; first: number; count: number }>();
  for (const [document, sentence] of places) {
    const row = rows.get(document);
    if (row) row.count += 1;
    else rows.set(document, { document, first: sentence, count: 1 });
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || a.document - b.document);
}
