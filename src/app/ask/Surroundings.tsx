import { Segments } from '../look/Segments.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const DEPTHS = ['0', '1', '2', '3'] as const;
const LINKS = { 1: 1, 2: 2, 3: 3 } as const;

/** Leaves in the picture only what is near an entity, or leaves the entity out of it. */
export function Surroundings({ node }: { node: string }) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const ego = useStore((state) => state.filters.ego);
  const hidden = useStore((state) => state.filters.hidden);
  const filter = useStore((state) => state.filter);
  const label = graph.getNodeAttribute(node, 'label');
  const isHidden = hidden.has(node);
  return (
    <div className="ask-row surroundings">
      <span className="caption">{words.surroundings}</span>
      <Segments
        name={words.surroundingsOf(label)}
        options={DEPTHS.map((depth) => ({
          value: depth,
          name: depth === '0' ? words.everything : words.depth(Number(depth)),
          ...(depth !== '0' && { explained: words.depthLabel(label, Number(depth)) }),
        }))}
        value={ego?.node === node ? (`${ego.depth}` as const) : '0'}
        onChoose={(depth) => filter({ ego: depth === '0' ? null : { node, depth: LINKS[depth] } })}
      />
      <button
        type="button"
        className="quiet-action"
        aria-pressed={isHidden}
        onClick={() =>
          filter({ hidden: new Set(isHidden ? [...hidden].filter((other) => other !== node) : [...hidden, node]) })
        }
      >
        {isHidden ? words.showThis : words.hideThis}
      </button>
    </div>
  );
}
