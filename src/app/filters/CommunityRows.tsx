import { useState } from 'react';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useCommunities } from '../useCommunities.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const STEP = 8;

/** The communities of more than one, the largest first: what they are called, and whether they are shown. */
export function CommunityRows() {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const { communities, nameOf } = useCommunities();
  const without = useStore((state) => state.filters.withoutCommunities);
  const filter = useStore((state) => state.filter);
  const choose = useStore((state) => state.choose);
  const [shown, setShown] = useState(STEP);
  const list = communities().list.filter(({ members }) => members.length > 1);
  const toggle = (leader: string) => {
    const withoutCommunities = new Set(without);
    if (!withoutCommunities.delete(leader)) withoutCommunities.add(leader);
    filter({ withoutCommunities });
  };
  return (
    <>
      <ul className="plain">
        {list.slice(0, shown).map(({ leader, members }) => (
          <li key={leader} className="community-row">
            <button
              type="button"
              className="legend-row shown-row"
              aria-pressed={!without.has(leader)}
              title={`${nameOf(leader)} · ${words.members(members.length)}`}
              onClick={() => toggle(leader)}
            >
              <span className="row-name">{nameOf(leader)}</span>
              <span className="row-count">{messages.number(members.length)}</span>
            </button>
            <button
              type="button"
              className="plain-button"
              title={words.openCommunity(nameOf(leader))}
              aria-label={words.openCommunity(nameOf(leader))}
              onClick={() => choose({ kind: 'community', leader })}
            >
              ›
            </button>
          </li>
        ))}
      </ul>
      {list.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 4 * STEP)}>
          {messages.more(list.length - shown)}
        </button>
      )}
    </>
  );
}
