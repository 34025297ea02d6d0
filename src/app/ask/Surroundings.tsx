import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const DEPTHS = [1, 2, 3] as const;

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
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would bring its frame and legend */}
      <div className="segmented" role="group" aria-label={words.surroundings}>
        {DEPTHS.map((depth) => {
          const chosen = ego?.node === node && ego.depth === depth;
          return (
            <button
              key={depth}
              type="button"
              aria-pressed={chosen}
              aria-label={words.depthLabel(label, depth)}
              title={words.depthLabel(label, depth)}
              onClick={() => filter({ ego: chosen ? null : { node, depth } })}
            >
              {words.depth(depth)}
            </button>
          );
        })}
      </div>
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
