import { useDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Reading } from '../place.ts';
import { useStore } from '../store.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { useWorld } from '../worldContext.ts';
import { DocumentText } from './DocumentText.tsx';

/** A whole document over the right side, every entity in it marked. */
export function Reader({ reading }: { reading: Reading }) {
  const { documents, documentIndex } = useWorld();
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const fetched = useDocument(reading.document);
  const row = documents[documentIndex.get(reading.document) ?? -1];
  useFocusBack();
  if (!row) return null;
  const facts = [row.source, row.date, messages.textLength(row.characters), row.duplicateOf ? messages.reprint : null];
  return (
    <section className="reader" role="dialog" aria-label={row.title}>
      <header className="reader-head">
        <div>
          <h2>{row.title}</h2>
          <p className="caption">{facts.filter((fact) => fact !== null).join(' · ')}</p>
        </div>
        <button
          type="button"
          className="plain-button"
          title={messages.closeReader}
          aria-label={messages.closeReader}
          onClick={() => read(null)}
        >
          ✕
        </button>
      </header>
      {fetched.state === 'ready' && <DocumentText document={fetched.document} sentence={reading.sentence} />}
      {fetched.state === 'loading' && (
        <p className="quiet reader-note" role="status">
          {messages.loadingText}
        </p>
      )}
      {fetched.state === 'failed' && (
        <p className="reader-note" role="alert">
          {messages.documentError}{' '}
          <button type="button" className="link" onClick={fetched.retry}>
            {messages.retry}
          </button>
        </p>
      )}
    </section>
  );
}
