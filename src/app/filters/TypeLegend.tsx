import { useMemo } from 'react';
import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

/** The four types: what their marks mean, how many there are, and whether they are shown. */
export function TypeLegend() {
  const { graph } = useWorld();
  const messages = useMessages();
  const types = useStore((state) => state.filters.types);
  const toggle = useStore((state) => state.toggleType);
  const only = useStore((state) => state.onlyType);
  const counts = useMemo(() => {
    const count = new Map<EntityType, number>();
    graph.forEachNode((_, { type }) => count.set(type, (count.get(type) ?? 0) + 1));
    return count;
  }, [graph]);
  return (
    <section>
      <h2 className="panel-title" title={messages.typesHint}>
        {messages.typesTitle}
      </h2>
      <ul className="plain">
        {ENTITY_TYPES.map((type) => (
          <li key={type}>
            <button
              type="button"
              className="legend-row"
              data-type={type}
              aria-pressed={types.has(type)}
              title={messages.typesHint}
              onClick={(event) => (event.shiftKey ? only(type) : toggle(type))}
            >
              <TypeMark type={type} />
              <span>{messages.types[type]}</span>
              <span className="row-count">{messages.number(counts.get(type) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
