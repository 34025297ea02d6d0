import { useMemo, useState } from 'react';
import type { SharedDocument } from '../../graph/ask/absence.ts';
import { EvidenceItem } from '../cards/EvidenceItem.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SHOWN = 3;
const STEP = 12;

interface Props {
  a: string;
  b: string;
  /** The nearest first. */
  shared: readonly SharedDocument[];
}

/** The documents in which two entities both stand, of each the two places nearest to each other; cut visibly. */
export function BothStand({ a, b, shared }: Props) {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const [shown, setShown] = useState(SHOWN);
  if (shared.length === 0) return null;
  return (
    <section>
      <h3>
        {words.bothStand} <span className="count">{words.articles(shared.length)}</span>
      </h3>
      {shared.slice(0, shown).map((one) => (
        <Nearest key={one.document} a={a} b={b} shared={one} />
      ))}
      {shared.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + STEP)}>
          {messages.moreDocuments(shared.length - shown)}
        </button>
      )}
    </section>
  );
}

function Nearest({
  a,
  b,
  shared: { document, units, nearest, distance },
}: {
  a: string;
  b: string;
  shared: SharedDocument;
}) {
  const { graph, documents } = useWorld();
  const said = useUnitMessages();
  const words = useWords({ zh, en });
  const marked = useMemo(() => new Set([a, b]), [a, b]);
  const [one, other] = [a, b].map((node) => graph.getNodeAttribute(node, 'label'));
  const places = nearest
    .toSorted((x, y) => x[1] - y[1])
    .filter((place, at, all) => at === 0 || place[1] !== all[0]![1]);
  return (
    <div className="both-stand" data-document={documents[document]!.id}>
      <p className="caption">
        {words.apartBy(said.count(distance))} · {words.stands(one!, said.count(units[0]))} ·{' '}
        {words.stands(other!, said.count(units[1]))}
      </p>
      <ul className="plain">
        {places.map((place) => (
          <EvidenceItem key={place.join()} place={place} copies={[]} marked={marked} />
        ))}
      </ul>
    </div>
  );
}
