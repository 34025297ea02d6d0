import { nodesOfFocus } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { Place } from '../place.ts';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import { useWorld } from '../worldContext.ts';

/** Leads to the card one came from, at the place one left it. */
export function CardBack() {
  const world = useWorld();
  const messages = useMessages();
  const last = useStore((state) => state.trail.at(-1));
  const back = useStore((state) => state.back);
  if (!last) return <span />;
  return (
    <button type="button" className="back" onClick={back}>
      <span aria-hidden="true">‹ </span>
      <span className="unseen">{messages.back}: </span>
      <span className="back-name">{nameOf(world, last)}</span>
    </button>
  );
}

function nameOf({ graph, documents, documentIndex }: World, { focus, reading }: Place): string {
  if (reading) return documents[documentIndex.get(reading.document) ?? -1]?.title ?? '';
  return nodesOfFocus(focus)
    .map((node) => graph.getNodeAttribute(node, 'label'))
    .join(' — ');
}
