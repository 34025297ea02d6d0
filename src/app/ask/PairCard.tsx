import { useMemo } from 'react';
import { absence } from '../../graph/ask/absence.ts';
import { commonNeighbours } from '../../graph/ask/neighbourhood.ts';
import { edgeKey } from '../../model/graph.ts';
import { End } from '../cards/End.tsx';
import { Figures } from '../cards/Figures.tsx';
import { NodeChips } from '../cards/NodeChips.tsx';
import { Rich } from '../look/Rich.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { TourButton } from '../tour/TourButton.tsx';
import { useWorld } from '../worldContext.ts';
import { BothStand } from './BothStand.tsx';
import { LinkedAfterAll } from './LinkedAfterAll.tsx';
import { WayRound } from './WayRound.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Why two entities are not linked: where both stand, how near, and how little chance would make of it. */
export function PairCard({ nodes: [a, b] }: { nodes: readonly [string, string] }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const messages = useMessages();
  const choose = useStore((state) => state.choose);
  const common = useMemo(() => commonNeighbours(graph, a, b), [graph, a, b]);
  const edge = edgeKey(a, b);
  return (
    <>
      <h2 className="card-name">
        <End node={a} /> <span className="dash">⋯</span> <End node={b} />
      </h2>
      {graph.hasEdge(edge) ? <LinkedAfterAll edge={edge} /> : <WhyNot a={a} b={b} />}
      <WayRound a={a} b={b} />
      {common.length > 0 && <NodeChips title={messages.common} nodes={common} />}
      <div className="card-actions">
        <button type="button" className="action" onClick={() => choose({ kind: 'compare', nodes: [a, b] })}>
          {words.compareThese}
        </button>
        <button
          type="button"
          className="action"
          onClick={() => choose({ kind: 'path', nodes: [a, b], by: 'strength' })}
        >
          {words.pathBetween}
        </button>
        <TourButton subject={{ kind: 'pair', nodes: [a, b] }} />
      </div>
    </>
  );
}

function WhyNot({ a, b }: { a: string; b: string }) {
  const { graph, postings, window } = useWorld();
  const words = useWords({ zh, en });
  const messages = useMessages();
  const units = useUnitMessages();
  const found = useMemo(() => absence(graph, postings, a, b), [graph, postings, a, b]);
  const [one, other] = [a, b].map((node) => graph.getNodeAttribute(node, 'label'));
  return (
    <>
      <p className="sentence said">
        <Rich text={`${words.never[window](found)}${words.chance(found, units.count)}`} />
        {found.headings > 0 && ` ${words.onlyHeadings(units.count(found.headings))}`}
      </p>
      <Figures
        figures={[
          { value: units.count(found.units[0]), unit: words.says(one!) },
          { value: units.count(found.units[1]), unit: words.says(other!) },
          { value: messages.number(found.shared.length), unit: words.sharedDocuments },
          { value: messages.decimal(found.expected), unit: words.expected(units.fact), explained: words.expectedName },
        ]}
      />
      <BothStand a={a} b={b} shared={found.shared} />
    </>
  );
}
