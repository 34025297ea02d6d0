import { useId, useState } from 'react';
import type { Place } from '../../graph/ask/evidence.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

const STEP = 20;

/** The other places of a sentence: how many, and on demand each with the way there, cut visibly. */
export function Copies({ places }: { places: readonly Place[] }) {
  const messages = useMessages();
  const [shown, setShown] = useState(0);
  const list = useId();
  return (
    <>
      <button
        type="button"
        className="more"
        aria-expanded={shown > 0}
        aria-controls={list}
        onClick={() => setShown(shown > 0 ? 0 : STEP)}
      >
        {shown > 0 ? messages.fewer : messages.copies(places.length)}
      </button>
      <ul className="plain copies" id={list}>
        {places.slice(0, shown).map((place) => (
          <CopyRow key={place.join()} place={place} />
        ))}
      </ul>
      {shown > 0 && places.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 3 * STEP)}>
          {messages.more(places.length - shown)}
        </button>
      )}
    </>
  );
}

function CopyRow({ place: [index, sentence] }: { place: Place }) {
  const { documents } = useWorld();
  const messages = useMessages();
  const read = useStore((state) => state.read);
  const { id, title, date, duplicateOf } = documents[index]!;
  const facts = [date, messages.nthSentence(sentence + 1), duplicateOf ? messages.reprint : null];
  return (
    <li>
      <button type="button" className="copy-row" onClick={() => read({ document: id, sentence })}>
        <span className="row-title">{title}</span>
        <span className="caption">{facts.filter((fact) => fact !== null).join(' · ')}</span>
      </button>
    </li>
  );
}
