import { lazy, useMemo } from 'react';
import { joinCopies } from '../../graph/count/copies.ts';
import { evidence, isOwn, strongestSourceFirst } from '../../graph/ask/evidence.ts';
import { commonNeighbours } from '../../graph/ask/neighbourhood.ts';
import { Rich } from '../look/Rich.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWorld } from '../worldContext.ts';
import { CopyQuotation } from './CopyQuotation.tsx';
import { End } from './End.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Figures } from './Figures.tsx';
import { NodeChips } from './NodeChips.tsx';
import { Later } from '../shell/Later.tsx';

const LinkQuestions = lazy(() =>
  import('../ask/LinkQuestions.tsx').then(({ LinkQuestions }) => ({ default: LinkQuestions })),
);

/** Why two entities are linked: how often, how sure, and all the evidence. */
export function LinkCard({ edge }: { edge: string }) {
  const { graph, postings, documents, window } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const [a, b] = graph.extremities(edge);
  const facts = graph.getEdgeAttributes(edge);
  const places = useMemo(() => strongestSourceFirst(evidence(postings, a, b)), [postings, a, b]);
  const common = useMemo(() => commonNeighbours(graph, a, b), [graph, a, b]);
  const marked = useMemo(() => new Set([a, b]), [a, b]);
  const printed = useMemo(() => joinCopies(places, documents, window), [places, documents, window]);
  const articles = new Set(places.map(([document]) => document)).size;
  const lent = places.filter((place) => !isOwn(place)).length;
  const said = units.link(facts, lent, articles);
  return (
    <>
      <h2 className="card-name">
        <End node={a} /> <span className="dash">—</span> <End node={b} />
      </h2>
      <p className="sentence said" data-support={facts.support}>
        <Rich text={`${said}${messages.comma}`} />
        <span className="sure">
          <Rich text={units.sure[facts.support]} />
        </span>
        {messages.stop}
      </p>
      <Figures
        figures={[
          { value: messages.decimal(facts.weight), unit: messages.weight, explained: units.weightName },
          { value: messages.number(facts.sentences), unit: units.fact, explained: units.sharedName },
          { value: messages.decimal(facts.npmi), unit: 'NPMI', explained: messages.npmiName },
          { value: messages.decimal(facts.g2), unit: 'G²', explained: messages.g2Name },
          { value: units.supports[facts.support], unit: messages.support, explained: units.supportName },
        ]}
      />
      <h3>
        {messages.evidence}{' '}
        <span className="count">{units.evidenceCount(places.length, articles, facts.documents)}</span>
      </h3>
      <EvidenceList printed={printed} marked={marked} />
      {common.length > 0 && <NodeChips title={messages.common} nodes={common} />}
      {printed[0] && (
        <div className="card-actions">
          <CopyQuotation place={printed[0].place} marked={marked} />
        </div>
      )}
      <Later waiting={<div className="card-foot" />}>
        <LinkQuestions nodes={[a, b]} />
      </Later>
    </>
  );
}
