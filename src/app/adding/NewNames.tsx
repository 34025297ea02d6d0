import { useState } from 'react';
import { TypeMark } from '../look/TypeMark.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { markNews, type News, useNews } from './news.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SHOWN = 24;

/** The entities that are new, the most mentioned first; they are marked in the picture until one no longer wants it. */
export function NewNames({ news }: { news: News }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const isMarked = useNews((state) => state.marks.size > 0);
  const [shown, setShown] = useState(SHOWN);
  const nodes = news.nodes.filter((node) => graph.hasNode(node));
  return (
    <section className="chips">
      {nodes.length > 0 && (
        <h3>
          {words.newNames} <span className="count">{nodes.length}</span>
        </h3>
      )}
      <ul className="plain">
        {nodes.slice(0, shown).map((node) => {
          const { label, type } = graph.getNodeAttributes(node);
          return (
            <li key={node}>
              <button type="button" className="chip" title={label} onClick={() => choose({ kind: 'node', node })}>
                <TypeMark type={type} />
                <span>{label}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {nodes.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 10 * SHOWN)}>
          {words.more(nodes.length - shown)}
        </button>
      )}
      {isMarked && (
        <button type="button" className="link" onClick={() => markNews(null)}>
          {words.clearMarks}
        </button>
      )}
    </section>
  );
}
