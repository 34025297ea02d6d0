import { useMemo, useState } from 'react';
import { entitiesPerDocument } from '../../graph/ask/evidence.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { TickRow } from './TickRow.tsx';
import { toggled } from './toggled.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const STEP = 12;

/** All documents, the one with the most entities first; each opens in the reader, and ticked is counted without the rest. */
export function DocumentList() {
  const { documents, postings } = useOpened();
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const open = useStore((state) => state.place.reading?.document);
  const set = useStore((state) => state.set);
  const chosen = useStore((state) => state.slice.documents);
  const cut = useStore((state) => state.cut);
  const words = useWords({ zh, en });
  const [wanted, setWanted] = useState('');
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(() => {
    const counts = entitiesPerDocument(postings);
    return documents
      .map(({ id, title }, index) => ({ id, title, count: counts.get(index) ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
  }, [documents, postings]);
  const found = wanted === '' ? rows : rows.filter(({ title }) => title.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <section>
      <h2 className="panel-title">
        {messages.documentsTitle} <span>{messages.documentsCount(documents.length)}</span>
      </h2>
      {documents.length > STEP && (
        <input
          type="search"
          className="find"
          placeholder={messages.findDocument}
          aria-label={messages.findDocument}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <ul className="plain">
        {found.slice(0, shown).map(({ id, title, count }) => (
          <TickRow
            key={id}
            name={title}
            ticked={chosen?.has(id) ?? false}
            tick={words.onlyThis(title)}
            onTick={() => cut({ documents: toggled(chosen, id) })}
          >
            <button
              type="button"
              className="legend-row"
              aria-current={open === id}
              title={`${title} · ${messages.documentEntities(count)}`}
              onClick={() => {
                set({ drawer: false });
                read({ document: id, sentence: null });
              }}
            >
              <span className="row-name">{title}</span>
              <span className="row-count">{messages.number(count)}</span>
            </button>
          </TickRow>
        ))}
      </ul>
      {found.length === 0 && <p className="quiet">{messages.noDocument}</p>}
      {found.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 4 * STEP)}>
          {messages.moreDocuments(found.length - shown)}
        </button>
      )}
    </section>
  );
}
