import { LAYOUTS, type LayoutBy } from '../choices.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';
import { layOut } from './lay-out.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** How nodes are laid out, around the chosen one too, and a way back for those moved by hand. */
export function LayoutChoice() {
  const words = useWords({ zh, en });
  const { graph } = useWorld();
  const focus = useFocus();
  const arrangement = useStore((state) => state.arrangement);
  const set = useStore((state) => state.set);
  const { by, centre, moved } = arrangement;
  const chosen = focus.kind === 'node' ? focus.node : undefined;
  const centres = [...new Set([centre, chosen])].filter((node) => node !== undefined && graph.hasNode(node));
  return (
    <div className="layout-choice">
      {moved.size > 0 && (
        <button
          type="button"
          className="link"
          title={words.releaseHint}
          onClick={() => set({ arrangement: { ...arrangement, moved: new Map() } })}
        >
          {words.release(moved.size)}
        </button>
      )}
      <label>
        {words.layout}{' '}
        <select
          value={[by, centre ?? []].flat().join(' ')}
          onChange={({ target }) => {
            const [layout, ...node] = target.value.split(' ');
            layOut(layout as LayoutBy, node.length > 0 ? node.join(' ') : undefined);
          }}
        >
          {LAYOUTS.map((layout) => (
            <option key={layout} value={layout}>
              {words.layouts[layout]}
            </option>
          ))}
          {centres.map((node) => (
            <option key={node} value={`around ${node}`}>
              {words.around(graph.getNodeAttribute(node, 'label'))}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
