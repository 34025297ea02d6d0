import { useMemo } from 'react';
import { SUPPORTS, type Support } from '../../model/graph.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

/** How well links are supported: how many there are of each kind, and whether they are shown. */
export function SupportRows() {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const shown = useStore((state) => state.filters.supports);
  const filter = useStore((state) => state.filter);
  const counts = useMemo(() => {
    const count = new Map<Support, number>();
    graph.forEachEdge((_, { support }) => count.set(support, (count.get(support) ?? 0) + 1));
    return count;
  }, [graph]);
  const toggle = (support: Support) => {
    const supports = new Set(shown);
    if (!supports.delete(support)) supports.add(support);
    filter({ supports });
  };
  return (
    <ul className="plain" title={units.supportName}>
      {SUPPORTS.map((support) => (
        <li key={support}>
          <button
            type="button"
            className="legend-row shown-row"
            aria-pressed={shown.has(support)}
            onClick={() => toggle(support)}
          >
            <span className="row-name">{units.supports[support]}</span>
            <span className="row-count">{messages.number(counts.get(support) ?? 0)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
