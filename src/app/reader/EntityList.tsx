import { useMemo, useState } from 'react';
import type { AnnotatedDocument } from '../../model/document.ts';
import { typeOfKey } from '../../model/entity.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useWorld } from '../worldContext.ts';
import type { Walk } from './useWalk.ts';

const SHOWN = 30;

/** The entities of a document, most frequent first; choosing one follows its mentions through the text. */
export function EntityList({ document, walk }: { document: AnnotatedDocument; walk: Walk }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const [whole, setWhole] = useState(false);
  const rows = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { entity } of document.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }, [document]);
  return (
    <nav className="reader-entities" aria-label={messages.entitiesHere}>
      <h3>
        {messages.entitiesHere} <span className="count">{messages.number(rows.length)}</span>
      </h3>
      <ul className="plain">
        {(whole ? rows : rows.slice(0, SHOWN)).map(([entity, count]) => {
          const label = graph.hasNode(entity)
            ? graph.getNodeAttribute(entity, 'label')
            : entity.slice(entity.indexOf(':') + 1);
          const followed = walk.route.kind === 'entity' && walk.route.entity === entity;
          return (
            <li key={entity}>
              <button
                type="button"
                className="legend-row"
                aria-pressed={followed}
                title={label}
                onClick={() => walk.follow(followed ? { kind: 'all' } : { kind: 'entity', entity })}
              >
                <TypeMark type={typeOfKey(entity)} />
                <span className="row-name">{label}</span>
                <span className="row-count">{messages.number(count)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > SHOWN && (
        <button type="button" className="more" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? messages.fewer : messages.more(rows.length - SHOWN)}
        </button>
      )}
    </nav>
  );
}
