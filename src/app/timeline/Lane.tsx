import { useEffect, useMemo, useRef } from 'react';
import { type Column, tally } from '../../graph/views/timeline.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useToggle } from '../useToggle.ts';
import { useOpened } from '../worldContext.ts';
import { UNDATED } from './setup.ts';
import type { Subject } from './subjects.ts';
import type { Span } from './useSpan.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  subject: Subject;
  index: number;
  span: Span;
  /** Whether it is chosen or selected. */
  emphasised: boolean;
  /** Name of the column whose sentences are looked at. */
  open: string | null;
  onOpen(column: string): void;
}

/** How often one entity, or two together, stand in each column; each mark opens the sentences behind it. */
export function Lane({ subject, index, span, emphasised, open, onOpen }: Props) {
  const { graph } = useOpened();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const lane = useRef<HTMLElement>(null);
  const choose = useStore((state) => state.choose);
  const toggle = useToggle();
  const places = useMemo(() => span.places(subject), [span, subject]);
  const { counts, undated } = useMemo(() => tally(places, span.documents, span.columns, span.step), [places, span]);
  const counted = span.counted(places);
  const most = Math.max(1, ...counts);
  useEffect(() => {
    if (open !== null) lane.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const names = subject.nodes.map((node) => graph.getNodeAttributes(node));
  const name = names.map(({ label }) => label).join(' — ');
  const type = subject.nodes.length === 1 ? names[0]!.type : 'pair';
  const first = counts.findIndex((count) => count > 0);
  const mark = (column: Column, at: number) =>
    counts[at]! > 0 && (
      <button
        key={column.name}
        type="button"
        className="lane-mark"
        data-lane={index}
        data-column={at}
        data-outside={!span.chosen(column)}
        aria-pressed={open === column.name}
        tabIndex={at === first ? 0 : -1}
        title={`${column.name} · ${units.count(counts[at]!)}`}
        aria-label={words.mark(name, column.name, units.count(counts[at]!))}
        style={{ left: `${(100 * at) / counts.length}%`, width: `${100 / counts.length}%` }}
        onClick={() => onOpen(column.name)}
      >
        <span style={{ height: `max(3px, ${(100 * counts[at]!) / most}%)` }} />
      </button>
    );
  return (
    <section className="lane" ref={lane} data-type={type} data-emphasised={emphasised} aria-label={name}>
      <button
        type="button"
        className="lane-name"
        title={name}
        aria-pressed={emphasised}
        onClick={(event) => {
          if (event.shiftKey || event.ctrlKey || event.metaKey) toggle(subject.nodes);
          else if (subject.nodes.length === 1) choose({ kind: 'node', node: subject.nodes[0] });
        }}
      >
        {names.map(({ label, type: kind }) => (
          <span key={label} className="lane-label">
            <TypeMark type={kind} /> {label}
          </span>
        ))}
      </button>
      <span className="lane-total">
        {counted && `${messages.number(counted.length)} / `}
        {units.count(places.length)}
      </span>
      <div className="lane-plot">{span.columns.map(mark)}</div>
      <div className="lane-undated">
        {undated > 0 && (
          <button
            type="button"
            className="link"
            data-outside={counted !== null}
            aria-pressed={open === UNDATED}
            title={words.undatedHint}
            aria-label={words.mark(name, words.undated, units.count(undated))}
            onClick={() => onOpen(UNDATED)}
          >
            {messages.number(undated)}
          </button>
        )}
      </div>
    </section>
  );
}
