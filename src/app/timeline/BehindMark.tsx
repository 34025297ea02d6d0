import { useEffect, useRef } from 'react';
import { joinCopies } from '../../graph/count/copies.ts';
import { placesIn } from '../../graph/views/timeline.ts';
import { EvidenceList } from '../cards/EvidenceList.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { useOpened } from '../worldContext.ts';
import { DayDocuments } from './DayDocuments.tsx';
import { UNDATED } from './setup.ts';
import type { Subject } from './subjects.ts';
import type { Span } from './useSpan.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  span: Span;
  /** Null: documents are looked at, of the day that is named. */
  subject: Subject | null;
  /** Name of a column, a day, or `undated`. */
  column: string;
  onClose(): void;
}

/** What a mark was counted from: its sentences, or the documents of a day. */
export function BehindMark({ span, subject, column, onClose }: Props) {
  const { graph, window } = useOpened();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const cut = useStore((state) => state.cut);
  const { from, to } = useStore((state) => state.slice);
  const panel = useRef<HTMLElement>(null);
  useFocusBack();
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const known = span.columns.find(({ name }) => name === column) ?? null;
  const places = subject && (known || column === UNDATED) ? placesIn(span.places(subject), span.documents, known) : [];
  const day = [...span.inside].filter((index) => span.documents[index]!.date === column);
  const name = subject?.nodes.map((node) => graph.getNodeAttribute(node, 'label')).join(' — ');
  const said = subject
    ? [name, known?.name ?? words.undated, units.count(places.length)]
    : [column, messages.corpus(day.length)];
  return (
    <section
      className="behind"
      ref={panel}
      tabIndex={-1}
      aria-label={said.join(' · ')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="behind-head">
        <h2>{said.join(' · ')}</h2>
        {known && !(from === known.from && to === known.to) && (
          <button type="button" className="link" onClick={() => cut({ from: known.from, to: known.to })}>
            {words.only(known.name)}
          </button>
        )}
        <button
          type="button"
          className="plain-button"
          title={messages.close}
          aria-label={messages.close}
          onClick={onClose}
        >
          ✕
        </button>
      </header>
      {subject ? (
        <EvidenceList printed={joinCopies(places, span.documents, window)} marked={new Set(subject.nodes)} />
      ) : (
        <DayDocuments documents={day.map((index) => span.documents[index]!)} />
      )}
    </section>
  );
}
