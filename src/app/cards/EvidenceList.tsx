import { useState } from 'react';
import type { Place } from '../../graph/evidence.ts';
import { useMessages } from '../messages/useMessages.ts';
import { EvidenceSentence } from './EvidenceSentence.tsx';

const STEP = 12;

/** Sentences with their sources, cut visibly. */
export function EvidenceList({ places, marked }: { places: readonly Place[]; marked: ReadonlySet<string> }) {
  const messages = useMessages();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ol className="plain">
        {places.slice(0, shown).map((place) => (
          <EvidenceSentence key={place.join()} place={place} marked={marked} />
        ))}
      </ol>
      {places.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 3 * STEP)}>
          {messages.moreSentences(places.length - shown)}
        </button>
      )}
    </>
  );
}
