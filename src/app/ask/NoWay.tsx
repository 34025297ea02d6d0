import { useMemo } from 'react';
import { filtersToBlame } from '../../graph/ask/blame.ts';
import { type Filters, NO_FILTERS } from '../../graph/filter/filter.ts';
import { filterGraph } from '../../graph/filter/filtered.ts';
import { egoNetwork } from '../../graph/ask/neighbourhood.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpenFilters } from '../useFiltered.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What stands in the way where no way is left: the filters that cut it, each with a button that takes it back; or nothing but the network itself. */
export function NoWay({ from, to }: { from: string; to: string }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const filters = useOpenFilters();
  const filter = useStore((state) => state.filter);
  const showAll = useStore((state) => state.showAll);
  const found = useMemo(() => {
    const joined = (tried: Filters) =>
      egoNetwork(graph, from, Number.POSITIVE_INFINITY, filterGraph(graph, tried).edges).has(to);
    return { ever: joined(NO_FILTERS), to: filtersToBlame(filters, joined) };
  }, [graph, from, to, filters]);
  if (!found.ever) return <p className="ask-none">{words.apart}</p>;
  return (
    <div className="ask-none" role="status">
      <p>{found.to.length > 0 ? words.cut : words.cutTogether}</p>
      <ul className="plain ask-deeds">
        {found.to.map((name) => (
          <li key={name}>
            <button type="button" className="action" onClick={() => filter({ [name]: NO_FILTERS[name] })}>
              {words.without(words.filterNames[name])}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="action" onClick={showAll}>
            {words.withoutAll}
          </button>
        </li>
      </ul>
    </div>
  );
}
