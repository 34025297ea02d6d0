import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { columnOf } from '../../graph/views/timeline.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { axisNames } from './axis.ts';
import type { Span } from './useSpan.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** How many documents each column has; a pull over columns leaves only their dates, a click one column's. */
export function DateStrip({ span }: { span: Span }) {
  const { columns, documents, inside, step } = span;
  const messages = useMessages();
  const words = useWords({ zh, en });
  const slice = useStore((state) => state.slice);
  const cut = useStore((state) => state.cut);
  const strip = useRef<HTMLDivElement>(null);
  const [pulled, setPulled] = useState<{ start: number; end: number } | null>(null);
  const { counts, undated } = useMemo(() => {
    const numbers = columns.map(() => 0);
    let without = 0;
    for (const index of inside) {
      const date = documents[index]!.date;
      const at = date === null ? -1 : columnOf(columns, step, date);
      if (at < 0) without += 1;
      else numbers[at]! += 1;
    }
    return { counts: numbers, undated: without };
  }, [columns, documents, inside, step]);
  const most = Math.max(1, ...counts);
  const names = useMemo(() => axisNames(columns, step), [columns, step]);
  const take = (from: number, to: number) =>
    cut({ from: columns[Math.min(from, to)]!.from, to: columns[Math.max(from, to)]!.to });
  const extended = (at: number) => {
    const known = slice.from === null ? -1 : columns.findIndex(({ to }) => to >= slice.from!);
    return known < 0 ? at : known;
  };
  const at = (event: PointerEvent) => {
    const { left, width } = strip.current!.getBoundingClientRect();
    return Math.min(columns.length - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * columns.length)));
  };
  const focused = Math.max(
    0,
    columns.findIndex((column) => span.chosen(column)),
  );
  return (
    <section className="lane date-strip" aria-label={words.documents}>
      <span className="lane-title">{words.documents}</span>
      <span className="lane-total">{messages.documentsCount(inside.size)}</span>
      <div
        className="lane-plot"
        data-named={names[0]?.name ? true : undefined}
        ref={strip}
        title={words.brushHint}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setPulled({ start: event.shiftKey ? extended(at(event)) : at(event), end: at(event) });
        }}
        onPointerMove={(event) => pulled && setPulled({ ...pulled, end: at(event) })}
        onPointerUp={() => {
          if (pulled) take(pulled.start, pulled.end);
          setPulled(null);
        }}
        onPointerCancel={() => setPulled(null)}
      >
        {columns.map((column, index) => (
          <button
            key={column.name}
            type="button"
            className="lane-mark"
            data-lane={-1}
            data-column={index}
            data-outside={pulled ? !between(index, pulled) : !span.chosen(column)}
            tabIndex={index === focused ? 0 : -1}
            aria-label={words.column(column.name, messages.corpus(counts[index]!))}
            style={{ left: `${(100 * index) / columns.length}%`, width: `${100 / columns.length}%` }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              take(event.shiftKey ? extended(index) : index, index);
            }}
          >
            {counts[index]! > 0 && <span style={{ height: `max(2px, ${(100 * counts[index]!) / most}%)` }} />}
          </button>
        ))}
        {pulled && (
          <span
            className="pulled"
            style={{
              left: `${(100 * Math.min(pulled.start, pulled.end)) / columns.length}%`,
              width: `${(100 * (Math.abs(pulled.end - pulled.start) + 1)) / columns.length}%`,
            }}
          />
        )}
        <div className="axis" aria-hidden="true">
          {names.map(
            (name, index) =>
              name && (
                <span
                  key={columns[index]!.name}
                  className="axis-name"
                  data-named={name.name !== ''}
                  style={{ left: `${(100 * index) / columns.length}%`, width: `${100 / columns.length}%` }}
                >
                  {name.name}
                  {name.name !== '' && <br />}
                  {name.year}
                </span>
              ),
          )}
        </div>
      </div>
      <div className="lane-undated">
        {undated > 0 && <span title={words.undatedDocuments(undated)}>{messages.number(undated)}</span>}
        <span className="caption">{words.undated}</span>
      </div>
    </section>
  );
}

function between(index: number, { start, end }: { start: number; end: number }): boolean {
  return index >= Math.min(start, end) && index <= Math.max(start, end);
}
