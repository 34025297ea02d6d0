import type { FactGraph } from '../../graph/facts.ts';
import { edgeKey } from '../../model/graph.ts';
import type { Focus } from '../focus.ts';
import { useWords } from '../messages/useWords.ts';
import type { Insets } from '../network/contract.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { hide, pick, showOnly } from './deeds.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** More than this many side by side is no comparison. */
const COMPARED = 8;

/** What can be done with what is picked out, at the foot of the picture. */
export function SelectionBar({ insets }: { insets: Insets }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const selection = useStore((state) => state.selection);
  const choose = useStore((state) => state.choose);
  const nodes = [...selection].filter((node) => graph.hasNode(node));
  if (nodes.length === 0) return null;
  const [first, second] = nodes;
  return (
    <div className="selection-place" style={{ left: insets.left, right: insets.right, bottom: insets.bottom + 12 }}>
      <div className="notice selection-bar">
        <span role="status">{words.picked(nodes.length)}</span>
        {nodes.length > 1 && nodes.length <= COMPARED && (
          <button type="button" className="link" onClick={() => choose({ kind: 'compare', nodes })}>
            {words.pickedCompare}
          </button>
        )}
        {nodes.length === 2 && (
          <button
            type="button"
            className="link"
            onClick={() => choose({ kind: 'path', nodes: [first!, second!], by: 'strength' })}
          >
            {words.pickedPath}
          </button>
        )}
        {nodes.length === 2 && (
          <button type="button" className="link" onClick={() => choose(linkOrPair(graph, first!, second!))}>
            {graph.hasEdge(first, second) ? words.pickedLink : words.pickedWhy}
          </button>
        )}
        <button type="button" className="link" onClick={() => showOnly(nodes)}>
          {words.pickedOnly}
        </button>
        <button type="button" className="link" onClick={() => hide(nodes)}>
          {words.pickedHide}
        </button>
        <button type="button" className="link" onClick={() => pick([], false)}>
          {words.pickedClear}
        </button>
      </div>
    </div>
  );
}

function linkOrPair(graph: FactGraph, a: string, b: string): Focus {
  return graph.hasEdge(a, b) ? { kind: 'edge', edge: edgeKey(a, b) } : { kind: 'pair', nodes: [a, b] };
}
