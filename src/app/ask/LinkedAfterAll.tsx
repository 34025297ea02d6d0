import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpen } from '../useFiltered.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Two that were asked about as if they had no link have one: the way to it, and whether a filter hides it. */
export function LinkedAfterAll({ edge }: { edge: string }) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const { edges } = useOpen();
  const choose = useStore((state) => state.choose);
  const { weight, sentences } = graph.getEdgeAttributes(edge);
  return (
    <>
      <p className="sentence said">{edges.has(edge) ? words.linked : words.linkedHidden}</p>
      <p>
        <button type="button" className="action" onClick={() => choose({ kind: 'edge', edge })}>
          {words.toLink} · {words.strengthOf(messages.decimal(weight))} · {units.count(sentences)}
        </button>
      </p>
    </>
  );
}
