import { edgeKey } from '../../model/graph.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpen } from '../useFiltered.ts';
import { waysOnce } from '../ways.ts';
import { useWorld } from '../worldContext.ts';
import { Chain } from './Chain.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The way between two entities with the fewest links besides their own; leads to its proof. */
export function WayRound({ a, b }: { a: string; b: string }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const open = useOpen();
  const choose = useStore((state) => state.choose);
  const ask = () => choose({ kind: 'path', nodes: [a, b], by: 'steps' });
  const way = waysOnce(graph, open, a, b, 'steps').find(({ edges }) => edges[0] !== edgeKey(a, b));
  return (
    <section>
      <h3>{words.wayRound}</h3>
      <button type="button" className="ask-line" onClick={ask}>
        {way ? <Chain nodes={way.nodes} /> : <span className="quiet">{words.noWayRound}</span>}
        <span className="row-count">{way ? words.links(way.edges.length) : '›'}</span>
      </button>
    </section>
  );
}
