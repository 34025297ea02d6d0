import { useDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Reading } from '../place.ts';
import { SidePanel } from '../shell/SidePanel.tsx';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { DocumentText } from './DocumentText.tsx';

/** A whole document over the right side, every entity in it marked. */
export function Reader({ reading }: { reading: Reading }) {
  const { documents, documentIndex } = useWorld();
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const fetched = useDocument(reading.document);
  const row = documents[documentIndex.get(reading.document) ?? -1];
  if (!row) return null;
  const facts = [row.source, row.date, messages.textLength(row.characters), row.duplicateOf ? messages.reprint : null];
  return (
    <SidePanel
      title={row.title}
      caption={facts.filter((fact) => fact !== null).join(' · ')}
      close={messages.closeReader}
      onClose={() => read(null)}
      content={{ ...fetched, loading: messages.loadingText, error: messages.documentError }}
    >
      {fetched.state === 'ready' && <DocumentText document={fetched.document} sentence={reading.sentence} />}
    </SidePanel>
  );
}
