import { nodesOfFocus } from '../focus.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

/** What is picked out, or else chosen: keys and names of its entities, those that the network has. */
export function useSubject(): { nodes: readonly string[]; names: readonly string[] } {
  const { graph } = useWorld();
  const focus = useStore((state) => state.place.focus);
  const selection = useStore((state) => state.selection);
  const nodes = (selection.size > 0 ? [...selection] : nodesOfFocus(focus)).filter((node) => graph.hasNode(node));
  return { nodes, names: nodes.map((node) => graph.getNodeAttribute(node, 'label')) };
}
