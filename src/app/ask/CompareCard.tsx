import { useMemo } from 'react';
import { type CompareGroup, compare } from '../../graph/ask/compare.ts';
import { COMPARE_ORDERS, type Focus, MEASURES } from '../focus.ts';
import { Rich } from '../look/Rich.tsx';
import { Segments } from '../look/Segments.tsx';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { TourButton } from '../tour/TourButton.tsx';
import { useOpen } from '../useFiltered.ts';
import { useWorld } from '../worldContext.ts';
import { Between } from './Between.tsx';
import { Compared } from './Compared.tsx';
import { CompareSection } from './CompareSection.tsx';
import { HiddenShared } from './HiddenShared.tsx';
import { largest, sharedIn } from './measure.ts';
import { refine } from './refine.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Two or more entities side by side: what they share, what each has to itself, how strongly; every figure leads to its sentences. */
export function CompareCard({ focus }: { focus: Extract<Focus, { kind: 'compare' }> }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const units = useUnitMessages();
  const { edges } = useOpen();
  const { nodes, order = 'shared', measure = 'sentences', whole = false } = focus;
  const seen = whole ? null : edges;
  const groups = useMemo(() => compare(graph, nodes, order, seen), [graph, nodes, order, seen]);
  const most = useMemo(() => largest(groups, measure), [groups, measure]);
  const shared = sharedIn(groups);
  const technologies = groups.find(({ type }) => type === 'technology')?.shared.length ?? 0;
  const ask = (changed: Partial<typeof focus>) => refine({ ...focus, ...changed });
  return (
    <>
      <h2 className="card-name">{words.compareTitle}</h2>
      <Compared nodes={nodes} onChange={(next) => ask({ nodes: next })} />
      <p className="sentence said">
        <Rich text={words.compareSaid(nodes.length, shared, technologies)} />
      </p>
      <HiddenShared nodes={nodes} groups={groups} whole={whole} onWhole={() => ask({ whole: !whole })} />
      {nodes.length === 2 && <Between a={nodes[0]!} b={nodes[1]!} />}
      <div className="ask-bar">
        <Segments
          name={words.compareOrder}
          options={COMPARE_ORDERS.map((value) => ({
            value,
            name: words.compareOrders[value],
            explained: words.compareOrdersExplained[value],
          }))}
          value={order}
          onChoose={(value) => ask({ order: value })}
        />
        <Segments
          name={words.compareMeasure}
          options={MEASURES.map((value) => ({
            value,
            name: value === 'sentences' ? units.fact : words.measures[value],
            explained: value === 'weight' ? units.weightName : words.measuresExplained[value],
          }))}
          value={measure}
          onChoose={(value) => ask({ measure: value })}
        />
      </div>
      {inOrder(groups).map((group) => (
        <CompareSection key={group.type} nodes={nodes} group={group} measure={measure} most={most} />
      ))}
      {groups.length === 0 && <p className="ask-none">{words.compareNothing}</p>}
      <div className="card-actions">
        <TourButton subject={{ kind: 'compare', nodes }} />
      </div>
    </>
  );
}

/** Technologies first. */
function inOrder(groups: CompareGroup[]): CompareGroup[] {
  return groups.toSorted((a, b) => Number(b.type === 'technology') - Number(a.type === 'technology'));
}
