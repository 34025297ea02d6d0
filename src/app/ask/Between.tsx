import { edgeKey } from '../../model/graph.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** How the two of a comparison are linked themselves, or why not. */
export function Between({ a, b }: { a: string; b: string }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const edge = edgeKey(a, b);
  if (!graph.hasEdge(edge)) {
    return (
      <p>
        {words.notLinked}{' '}
        <button type="button" className="link" onClick={() => choose({ kind: 'pair', nodes: [a, b] })}>
          {words.whyNot}
        </button>
      </p>
    );
  }
  const { weight, sentences } = graph.getEdgeAttributes(edge);
  return (
    <p>
      {words.linkedBy}{' '}
      <button type="button" className="link" onClick={() => choose({ kind: 'edge', edge })}>
        {words.strengthOf(messages.decimal(weight))} · {units.count(sentences)} ›
      </button>
    </p>
  );
}
