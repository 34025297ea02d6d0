import { useState } from 'react';
import type { DocumentRow } from '../../model/document.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';

const STEP = 20;

/** Some documents, each with the way into it, cut visibly. */
export function DayDocuments({ documents }: { documents: readonly DocumentRow[] }) {
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ul className="plain">
        {documents.slice(0, shown).map(({ id, title, source, duplicateOf }) => (
          <li key={id}>
            <button type="button" className="document-row" onClick={() => read({ document: id, sentence: null })}>
              <span className="row-title">{title}</span>
              <span className="caption">
                {[source, duplicateOf ? messages.reprint : null].filter((fact) => fact !== null).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {documents.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 3 * STEP)}>
          {messages.moreDocuments(documents.length - shown)}
        </button>
      )}
    </>
  );
}
