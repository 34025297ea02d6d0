import { useState } from 'react';
import type { Place } from '../../graph/ask/evidence.ts';
import { ownSentence, partsOf } from '../../graph/count/units.ts';
import { readDocument } from '../documents.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

const STEP = 20;

/** The documents a node stands in, the one in which it does most often first; each opens at its first such place. */
export function DocumentRows({ places, node }: { places: readonly Place[]; node: string }) {
  const world = useWorld();
  const { documents, window } = world;
  const messages = useMessages();
  const units = useUnitMessages();
  const read = useStore((state) => state.read);
  const [shown, setShown] = useState(STEP);
  const rows = perDocument(places);
  const open = async (id: string, place: Place) => {
    const sentence = place[2] ?? ownSentence(window, place) ?? (await firstNaming(id, place));
    read({ document: id, sentence });
  };
  const firstNaming = (id: string, place: Place) =>
    readDocument(world, id).then(
      (document) => partsOf(document, window, place, new Set([node])).sentences[0] ?? null,
      () => null,
    );
  return (
    <>
      <ul className="plain">
        {rows.slice(0, shown).map(({ document, first, count }) => {
          const { id, title, date, duplicateOf } = documents[document]!;
          return (
            <li key={id}>
              <button type="button" className="document-row" onClick={() => open(id, first)}>
                <span className="row-title">{title}</span>
                <span className="caption">
                  {[date ?? messages.undated, ...(duplicateOf ? [messages.reprint] : [])].join(' · ')}
                </span>
                {window !== 'document' && <span className="row-count">{units.count(count)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 3 * STEP)}>
          {messages.moreDocuments(rows.length - shown)}
        </button>
      )}
    </>
  );
}

interface Row {
  document: number;
  first: Place;
  count: number;
}

function perDocument(places: readonly Place[]): Row[] {
  const rows = new Map<number, Row>();
  for (const place of places) {
    const row = rows.get(place[0]);
    if (row) row.count += 1;
    else rows.set(place[0], { document: place[0], first: place, count: 1 });
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || a.document - b.document);
}
