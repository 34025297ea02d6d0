import { useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SHOWN = 5;
const STEP = 40;

/** Links by key, the strongest first, each leading to its sentences; cut visibly. */
export function TopLinks({ links }: { links: readonly string[] }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const [shown, setShown] = useState(SHOWN);
  if (links.length === 0) return null;
  return (
    <section>
      <h3>
        {words.topLinks} <span className="count">{messages.number(links.length)}</span>
      </h3>
      <ul className="plain">
        {links.slice(0, shown).map((edge) => {
          const ends = graph.extremities(edge).map((node) => graph.getNodeAttribute(node, 'label'));
          const { weight, sentences } = graph.getEdgeAttributes(edge);
          return (
            <li key={edge}>
              <button type="button" className="ask-line" onClick={() => choose({ kind: 'edge', edge })}>
                <span className="row-name">{ends.join(' — ')}</span>
                <span className="row-count">
                  {words.strengthOf(messages.decimal(weight))} · {units.count(sentences)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {links.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + STEP)}>
          {messages.more(links.length - shown)}
        </button>
      )}
    </section>
  );
}
