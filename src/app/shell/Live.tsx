import { useMessages } from '../messages/useMessages.ts';
import { useCommunities } from '../useCommunities.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';

/** Says what is chosen to those who do not see the picture. */
export function Live() {
  const { graph } = useWorld();
  const messages = useMessages();
  const focus = useFocus();
  const { nameOf } = useCommunities();
  let said = '';
  if (focus.kind === 'node') {
    const { label, type } = graph.getNodeAttributes(focus.node);
    said = messages.chosenNode(label, messages.kinds[type], graph.degree(focus.node));
  } else if (focus.kind === 'edge') {
    const [a, b] = graph.extremities(focus.edge).map((node) => graph.getNodeAttribute(node, 'label'));
    said = messages.chosenLink(a ?? '', b ?? '');
  } else if (focus.kind === 'community') {
    said = messages.chosenCommunity(nameOf(focus.leader));
  } else if (focus.kind !== 'none') {
    said = messages.asked[focus.kind](focus.nodes.map((node) => graph.getNodeAttribute(node, 'label')));
  }
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  );
}
