import { useMemo } from 'react';
import { evidence } from '../../graph/ask/evidence.ts';
import type { AnnotatedDocument } from '../../model/document.ts';
import { edgeKey } from '../../model/graph.ts';
import { Rich } from '../look/Rich.tsx';
import { TypeMark } from '../look/TypeMark.tsx';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useWorld } from '../worldContext.ts';
import type { Walk } from './useWalk.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  document: AnnotatedDocument;
  pair: readonly [string, string];
  shared: readonly number[];
  walk: Walk;
}

/** The pair the document was opened for: how often it stands here, in all, and by chance. */
export function PairHere({ document, pair, shared, walk }: Props) {
  const { graph, postings, documentIndex } = useWorld();
  const words = useWords({ zh, en });
  const units = useUnitMessages();
  const [a, b] = pair;
  const [left, right] = pair.map((node) => graph.getNodeAttributes(node));
  const edge = edgeKey(a, b);
  const here = useMemo(() => {
    const index = documentIndex.get(document.id);
    return evidence(postings, a, b).filter(([place]) => place === index).length;
  }, [postings, documentIndex, document, a, b]);
  const times = (node: string) => document.mentions.filter(({ entity }) => entity === node).length;
  const follows = walk.route.kind === 'pair';
  const facts = graph.hasEdge(edge) ? graph.getEdgeAttributes(edge) : null;
  return (
    <p className="pair-here">
      <button
        type="button"
        className="pair-names"
        aria-pressed={follows}
        disabled={shared.length === 0}
        title={words.followPair}
        onClick={() => walk.follow(follows ? { kind: 'all' } : { kind: 'pair', nodes: pair })}
      >
        <TypeMark type={left!.type} /> {left!.label} <span className="dash">—</span> <TypeMark type={right!.type} />{' '}
        {right!.label}
      </button>
      <span>
        {here > 0 && facts ? (
          <Rich text={words.here(units.count(here), units.count(facts.sentences), facts.expected, units.fact)} />
        ) : (
          words.apart(left!.label, times(a), right!.label, times(b))
        )}
      </span>
    </p>
  );
}
