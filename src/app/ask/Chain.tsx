import { useWorld } from '../worldContext.ts';

/** Entities one after the other, by name, as one line. */
export function Chain({ nodes }: { nodes: readonly string[] }) {
  const { graph } = useWorld();
  return <span className="chain">{nodes.map((node) => graph.getNodeAttribute(node, 'label')).join(' → ')}</span>;
}
