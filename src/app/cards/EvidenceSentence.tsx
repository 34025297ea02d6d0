import type { Place } from '../../graph/evidence.ts';
import { useDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { MarkedText } from '../text/MarkedText.tsx';
import { useWorld } from '../worldContext.ts';

/** One sentence with its source above it and the given entities marked. */
export function EvidenceSentence({ place: [index, sentence], marked }: { place: Place; marked: ReadonlySet<string> }) {
  const { documents } = useWorld();
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const row = documents[index]!;
  return (
    <li className="evidence">
      <p className="caption">
        <span className="evidence-title">{row.title}</span>
        {row.date && <span className="unbroken"> · {row.date}</span>}
        <span> · {messages.nthSentence(sentence + 1)} </span>
        <button type="button" className="link" onClick={() => read({ document: row.id, sentence })}>
          {messages.openInText} ↗
        </button>
      </p>
      <SentenceText id={row.id} sentence={sentence} marked={marked} />
    </li>
  );
}

function SentenceText({ id, sentence, marked }: { id: string; sentence: number; marked: ReadonlySet<string> }) {
  const fetched = useDocument(id);
  const messages = useMessages();
  if (fetched.state === 'loading') return <p className="sentence waiting" aria-busy="true" />;
  if (fetched.state === 'failed') {
    return (
      <p className="caption">
        {messages.documentError}{' '}
        <button type="button" className="link" onClick={fetched.retry}>
          {messages.retry}
        </button>
      </p>
    );
  }
  const { text, sentences, mentions } = fetched.document;
  const span = sentences[sentence];
  if (!span) return null;
  const inside = mentions.filter((mention) => mention.sentence === sentence);
  return (
    <p className="sentence" lang={fetched.document.language}>
      <MarkedText text={text} start={span.start} end={span.end} mentions={inside} marked={marked} />
    </p>
  );
}
