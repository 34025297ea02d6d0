import { Segments } from '../look/Segments.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const DEPTHS = [0, 1, 2, 3] as const;

/** How far around the chosen entity is shown; of the one it was set for, while that is in force. */
export function EgoSwitch() {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const focus = useFocus();
  const ego = useStore((state) => state.filters.ego);
  const filter = useStore((state) => state.filter);
  const node = focus.kind === 'node' ? focus.node : ego?.node;
  if (node === undefined || !graph.hasNode(node)) return null;
  const depth = ego?.node === node ? ego.depth : 0;
  const title = words.aroundOf(graph.getNodeAttribute(node, 'label'));
  return (
    <section>
      <h2 className="panel-title">{title}</h2>
      <Segments
        name={title}
        options={DEPTHS.map((steps) => ({ value: String(steps), name: words.steps(steps) }))}
        value={String(depth)}
        onChoose={(value) => {
          const steps = DEPTHS.find((known) => String(known) === value) ?? 0;
          filter({ ego: steps === 0 ? null : { node, depth: steps } });
        }}
      />
    </section>
  );
}
