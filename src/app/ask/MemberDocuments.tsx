import { useMemo, useState } from 'react';
import { standingIn } from '../../graph/ask/evidence.ts';
import { ownSentence } from '../../graph/count/units.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SHOWN = 5;
const STEP = 20;

/** The documents the members of a community stand in, the one with the most of them first; each opens at the first of them. */
export function MemberDocuments({ members }: { members: readonly string[] }) {
  const { postings, documents, window } = useWorld();
  const messages = useMessages();
  const words = useWords({ zh, en });
  const read = useStore((state) => state.read);
  const [shown, setShown] = useState(SHOWN);
  const rows = useMemo(() => standingIn(postings, members), [postings, members]);
  return (
    <section>
      <h3>
        {messages.tabDocuments} <span className="count">{words.articles(rows.length)}</span>
      </h3>
      <ul className="plain">
        {rows.slice(0, shown).map(({ document, nodes, first }) => {
          const { id, title, date } = documents[document]!;
          return (
            <li key={id}>
              <button
                type="button"
                className="document-row"
                onClick={() => read({ document: id, sentence: ownSentence(window, first) })}
              >
                <span className="row-title">{title}</span>
                <span className="caption">{date ?? messages.undated}</span>
                <span className="row-count">{words.memberCount(nodes)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + STEP)}>
          {messages.moreDocuments(rows.length - shown)}
        </button>
      )}
    </section>
  );
}
