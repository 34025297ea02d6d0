import { Fragment, useMemo } from 'react';
import { clearest } from '../../graph/ask/clearest.ts';
import { joinCopies, type Printed } from '../../graph/count/copies.ts';
import { evidence, strongestSourceFirst } from '../../graph/ask/evidence.ts';
import type { Way } from '../../graph/ask/ways.ts';
import { EvidenceItem } from '../cards/EvidenceItem.tsx';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** A way step by step: the entities on it, and between them each link with the sentence that says most of the two. */
export function WaySteps({ way: { nodes, edges } }: { way: Way }) {
  const { graph, postings, documents, window } = useWorld();
  const proofs = useMemo(
    () =>
      clearest(
        postings,
        edges.map((edge) => {
          const places = evidence(postings, ...graph.extremities(edge));
          return joinCopies(strongestSourceFirst(places), documents, window);
        }),
      ),
    [graph, postings, documents, window, edges],
  );
  return (
    <ol className="plain way">
      {nodes.map((node, index) => (
        <Fragment key={node}>
          <Stop node={node} />
          {edges[index] !== undefined && <Step edge={edges[index]} proof={proofs[index]} />}
        </Fragment>
      ))}
    </ol>
  );
}

function Stop({ node }: { node: string }) {
  const { graph } = useWorld();
  const choose = useStore((state) => state.choose);
  const { label, type } = graph.getNodeAttributes(node);
  return (
    <li className="way-stop" data-node={node}>
      <TypeMark type={type} />
      <button type="button" className="end" onClick={() => choose({ kind: 'node', node })}>
        {label}
      </button>
    </li>
  );
}

function Step({ edge, proof }: { edge: string; proof: Printed | undefined }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const { weight, sentences } = graph.getEdgeAttributes(edge);
  const ends = graph.extremities(edge);
  const [a, b] = ends.map((end) => graph.getNodeAttribute(end, 'label'));
  const marked = useMemo(() => new Set(edge.split('\t')), [edge]);
  return (
    <li className="way-step">
      <button type="button" className="way-link" onClick={() => choose({ kind: 'edge', edge })}>
        <span className="unseen">{messages.pair(a!, b!)} </span>
        {words.strengthOf(messages.decimal(weight))} · {units.count(sentences)} ›
      </button>
      {proof && (
        <ul className="plain">
          <EvidenceItem place={proof.place} copies={[]} marked={marked} />
        </ul>
      )}
    </li>
  );
}
