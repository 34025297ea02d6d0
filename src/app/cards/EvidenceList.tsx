import { useState } from 'react';
import type { Place } from '../../graph/evidence.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { EvidenceItem } from './EvidenceItem.tsx';

const STEP = 12;

/** Evidence with its sources, cut visibly. */
export function EvidenceList({ places, marked }: { places: readonly Place[]; marked: ReadonlySet<string> }) {
  const units = useUnitMessages();
  const [shown, setShown] = useState(STEP);
  return (
    <>
      <ol className="plain">
        {places.slice(0, shown).map((place) => (
          <EvidenceItem key={place.join()} place={place} marked={marked} />
        ))}
      </ol>
      {places.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 3 * STEP)}>
          {units.more(places.length - shown)}
        </button>
      )}
    </>
  );
}
