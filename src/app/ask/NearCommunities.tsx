import { useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useCommunities } from '../useCommunities.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SHOWN = 4;
const STEP = 20;

/** The communities one is linked with, most strongly first; cut visibly. */
export function NearCommunities({ near }: { near: ReadonlyArray<{ leader: string; links: number }> }) {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const { nameOf } = useCommunities();
  const choose = useStore((state) => state.choose);
  const [shown, setShown] = useState(SHOWN);
  if (near.length === 0) return null;
  return (
    <section>
      <h3>
        {words.nearCommunities} <span className="count">{messages.number(near.length)}</span>
      </h3>
      <ul className="plain">
        {near.slice(0, shown).map(({ leader, links }) => (
          <li key={leader}>
            <button type="button" className="ask-line" onClick={() => choose({ kind: 'community', leader })}>
              <span className="row-name">{nameOf(leader)}</span>
              <span className="row-count">{words.links(links)}</span>
            </button>
          </li>
        ))}
      </ul>
      {near.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + STEP)}>
          {messages.more(near.length - shown)}
        </button>
      )}
    </section>
  );
}
