import { TypeMark } from '../look/TypeMark.tsx';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';

/** An entity in the head of a card; leads to its own card. */
export function End({ node }: { node: string }) {
  const { graph } = useWorld();
  const choose = useStore((state) => state.choose);
  const { label, type } = graph.getNodeAttributes(node);
  return (
    <button type="button" className="end" onClick={() => choose({ kind: 'node', node })}>
      <TypeMark type={type} size={14} /> {label}
    </button>
  );
}
