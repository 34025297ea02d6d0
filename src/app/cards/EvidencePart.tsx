import type { AnnotatedDocument } from '../../model/document.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { MarkedText } from '../text/MarkedText.tsx';

interface Props {
  document: AnnotatedDocument;
  sentence: number;
  marked: ReadonlySet<string>;
  /** What the part is, where a unit has parts of several kinds. */
  kind?: 'title' | 'heading' | 'sentence' | undefined;
  /** With a way to its place in the text. */
  linked?: boolean;
}

/** One sentence or heading of the evidence, with the given entities marked. */
export function EvidencePart({ document, sentence, marked, kind, linked = false }: Props) {
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const { id, text, mentions, sentences, language } = document;
  const { start, end } = sentences[sentence]!;
  return (
    <p className="sentence" data-part={kind} lang={language}>
      {kind && <span className="part-name">{messages.partNames[kind]}</span>}
      <MarkedText
        text={text}
        start={start}
        end={end}
        mentions={mentions.filter((mention) => mention.sentence === sentence)}
        marked={marked}
      />
      {linked && (
        <button
          type="button"
          className="link part-link"
          title={messages.openInText}
          aria-label={messages.openNthSentence(sentence + 1)}
          onClick={() => read({ document: id, sentence })}
        >
          ↗
        </button>
      )}
    </p>
  );
}
