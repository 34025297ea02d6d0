import { useState } from 'react';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SHOWN = 8;
const STEP = 40;

/** The members of a community, those held most strongly by the others first; cut visibly. */
export function Members({ members }: { members: readonly string[] }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const [shown, setShown] = useState(SHOWN);
  return (
    <section>
      <h3 title={words.membersHint}>
        {words.membersTitle} <span className="count">{messages.number(members.length)}</span>
      </h3>
      <ul className="plain">
        {members.slice(0, shown).map((node) => {
          const { label, type, sentences } = graph.getNodeAttributes(node);
          return (
            <li key={node}>
              <button
                type="button"
                className="ask-line"
                data-node={node}
                onClick={() => choose({ kind: 'node', node })}
              >
                <TypeMark type={type} />
                <span className="row-name">{label}</span>
                <span className="row-count">{units.count(sentences)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {members.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + STEP)}>
          {messages.more(members.length - shown)}
        </button>
      )}
    </section>
  );
}
