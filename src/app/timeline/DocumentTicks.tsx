import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { daysBetween } from './days.ts';
import type { Span } from './useSpan.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Day {
  date: string;
  /** Indices of documents. */
  documents: number[];
  /** Where on the line, 0 to 1. */
  at: number;
}

/** The documents as ticks at their dates; a tick opens its document, one of several the list of them. */
export function DocumentTicks({ span, onOpen }: { span: Span; onOpen(day: string): void }) {
  const { columns, documents } = span;
  const messages = useMessages();
  const words = useWords({ zh, en });
  const read = useStore((state) => state.read);
  const [pointed, setPointed] = useState<Day | null>(null);
  const days = useMemo(() => daysOf(span), [span]);
  const open = (day: Day | null) => {
    const [only, ...others] = day?.documents ?? [];
    if (day && others.length > 0) onOpen(day.date);
    else if (only !== undefined) read({ document: documents[only]!.id, sentence: null });
  };
  const under = (event: MouseEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    return nearest(days, (event.clientX - left) / width);
  };
  const press = (event: KeyboardEvent) => {
    const at = pointed ? days.indexOf(pointed) : -1;
    if (event.key === 'ArrowRight') setPointed(days[Math.min(days.length - 1, at + 1)]!);
    else if (event.key === 'ArrowLeft') setPointed(days[Math.max(0, at - 1)]!);
    else if (event.key === 'Enter' || event.key === ' ') open(pointed);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const named = pointed?.documents.map((index) => documents[index]!.title) ?? [];
  const said = pointed && `${pointed.date} · ${named.length > 1 ? messages.corpus(named.length) : named[0]}`;
  if (days.length === 0) return null;
  return (
    <section className="lane document-ticks" aria-label={words.ticks}>
      <span className="lane-title">{words.each}</span>
      <span className="lane-total" />
      <button
        type="button"
        className="lane-plot"
        title={words.ticksHint}
        aria-label={words.ticks}
        onPointerMove={(event) => setPointed(under(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => event.detail > 0 && open(under(event))}
        onKeyDown={press}
      >
        <svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
          <path d={days.map(({ at }) => `M${(1000 * at).toFixed(1)} 0v10`).join('')} />
          {pointed && <path className="pointed" d={`M${(1000 * pointed.at).toFixed(1)} 0v10`} />}
        </svg>
      </button>
      <span className="lane-undated" />
      <p className="tick-name" aria-live="polite">
        {said ?? (columns.length > 0 ? words.ticksHint : '')}
      </p>
    </section>
  );
}

function daysOf({ columns, documents, inside }: Span): Day[] {
  const [first, last] = [columns[0]!.from, columns.at(-1)!.to];
  const whole = daysBetween(first, last) + 1;
  const days = new Map<string, number[]>();
  for (const index of inside) {
    const date = documents[index]!.date;
    if (date !== null) days.set(date, [...(days.get(date) ?? []), index]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, indices]) => ({ date, documents: indices, at: (daysBetween(first, date) + 0.5) / whole }));
}

function nearest(days: readonly Day[], at: number): Day | null {
  return days.reduce<Day | null>(
    (best, day) => (best && Math.abs(best.at - at) <= Math.abs(day.at - at) ? best : day),
    null,
  );
}
