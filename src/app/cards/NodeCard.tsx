import { lazy } from 'react';
import { joinCopies } from '../../graph/count/copies.ts';
import { placesOf } from '../../graph/ask/evidence.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import type { Tab } from '../place.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { Aliases } from './Aliases.tsx';
import { CommunityLink } from './CommunityLink.tsx';
import { DocumentRows } from './DocumentRows.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Figures } from './Figures.tsx';
import { LinkRows } from './LinkRows.tsx';
import { Tabs } from './Tabs.tsx';
import { Later } from '../shell/Later.tsx';

const CompareWith = lazy(() => import('../ask/CompareWith.tsx').then(({ CompareWith }) => ({ default: CompareWith })));
const NodeQuestions = lazy(() =>
  import('../ask/NodeQuestions.tsx').then(({ NodeQuestions }) => ({ default: NodeQuestions })),
);

const DETAILS = ['level', 'province', 'country', 'city', 'issuer', 'year'];

/** All that is known of one entity. */
export function NodeCard({ node }: { node: string }) {
  const { graph, postings, documents, window } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const tab = useStore((state) => state.place.tab);
  const showTab = useStore((state) => state.showTab);
  const { label, type, aliases, mentions, ...facts } = graph.getNodeAttributes(node);
  const places = placesOf(postings, node);
  const indices = [...new Set(places.map(([document]) => document))];
  const dates = indices.flatMap((index) => documents[index]?.date ?? []).sort();
  const number = messages.number;
  const tabs: Array<{ tab: Tab; name: string }> = [
    { tab: 'links', name: `${messages.tabLinks} ${number(graph.degree(node))}` },
    { tab: 'sentences', name: `${units.tab} ${number(places.length)}` },
    { tab: 'documents', name: `${messages.tabDocuments} ${number(indices.length)}` },
    { tab: 'compare', name: messages.tabCompare },
  ];
  return (
    <>
      <h2 className="card-name">
        <TypeMark type={type} size={14} />
        <span>{label}</span>
        <small>{[messages.kinds[type], ...detailsOf(label, facts).map(messages.fact)].join(' · ')}</small>
      </h2>
      <Aliases names={aliases} />
      <CommunityLink node={node} />
      <Figures
        figures={[
          ...(window === 'document' ? [] : [{ value: number(facts.sentences), unit: units.fact }]),
          {
            value: number(indices.length),
            unit: messages.factDocuments(indices.length, facts.documents),
            explained: facts.documents < indices.length ? messages.independentName : undefined,
          },
          { value: number(graph.degree(node)), unit: messages.factLinks },
          {
            value: dates.length > 0 ? messages.span(month(dates[0]!), month(dates.at(-1)!)) : messages.undated,
            unit: messages.factTime,
          },
        ]}
      />
      <Tabs tabs={tabs} chosen={tab} onChoose={showTab}>
        {tab === 'links' && <LinkRows node={node} />}
        {tab === 'sentences' && (
          <EvidenceList printed={joinCopies(places, documents, window)} marked={new Set([node])} />
        )}
        {tab === 'documents' && <DocumentRows places={places} node={node} />}
        {tab === 'compare' && (
          <Later waiting={<p className="quiet">{messages.loadingView}</p>}>
            <CompareWith node={node} />
          </Later>
        )}
      </Tabs>
      <Later waiting={<div className="card-foot" />}>
        <NodeQuestions node={node} />
      </Later>
    </>
  );
}

/** What is known of it besides its name, nothing said twice: a municipality is its own province. */
function detailsOf(label: string, facts: Record<string, unknown>): string[] {
  const known = DETAILS.map((name) => facts[name]).filter(
    (fact) => typeof fact === 'string' || typeof fact === 'number',
  );
  return [...new Set(known.map(String))].filter((fact) => fact !== label);
}

function month(date: string): string {
  return date.slice(0, 7);
}
