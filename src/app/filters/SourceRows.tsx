import { useMemo, useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { TickRow } from './TickRow.tsx';
import { toggled } from './toggled.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const STEP = 8;

/** Where documents come from, the source with the most of them first; ticked, only these are counted. */
export function SourceRows() {
  const { documents } = useOpened();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const chosen = useStore((state) => state.slice.sources);
  const cut = useStore((state) => state.cut);
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { source } of documents) if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
    return [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  }, [documents]);
  if (rows.length === 0) return <p className="quiet">{words.noSource}</p>;
  return (
    <>
      <ul className="plain">
        {rows.slice(0, shown).map(([source, count]) => (
          <TickRow
            key={source}
            name={source}
            ticked={chosen?.has(source) ?? false}
            tick={words.onlyThis(source)}
            onTick={() => cut({ sources: toggled(chosen, source) })}
          >
            <span className="row-name" title={source}>
              {source}
            </span>
            <span className="row-count">{messages.number(count)}</span>
          </TickRow>
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 4 * STEP)}>
          {messages.more(rows.length - shown)}
        </button>
      )}
    </>
  );
}
