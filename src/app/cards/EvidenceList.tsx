import { useState } from 'react';
import type { Printed } from '../../graph/count/copies.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { FIRST_SHOWN } from './ahead.ts';
import { EvidenceItem } from './EvidenceItem.tsx';

/** Evidence with its sources, copies of a sentence under its first print, cut visibly. */
export function EvidenceList({ printed, marked }: { printed: readonly Printed[]; marked: ReadonlySet<string> }) {
  const units = useUnitMessages();
  const [shown, setShown] = useState(FIRST_SHOWN);
  const hidden = printed.slice(shown).reduce((sum, { copies }) => sum + 1 + copies.length, 0);
  return (
    <>
      <ol className="plain">
        {printed.slice(0, shown).map(({ place, copies }) => (
          <EvidenceItem key={place.join()} place={place} copies={copies} marked={marked} />
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" className="more" onClick={() => setShown(shown + 3 * FIRST_SHOWN)}>
          {units.more(hidden)}
        </button>
      )}
    </>
  );
}
