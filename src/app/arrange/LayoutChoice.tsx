import { LAYOUTS, type LayoutBy } from '../choices.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** How nodes are laid out, and a way back for those moved by hand. */
export function LayoutChoice() {
  const words = useWords({ zh, en });
  const arrangement = useStore((state) => state.arrangement);
  const set = useStore((state) => state.set);
  const { by, moved } = arrangement;
  return (
    <div className="layout-choice">
      {moved.size > 0 && (
        <button
          type="button"
          className="link"
          title={words.releaseHint}
          onClick={() => set({ arrangement: { by, moved: new Map() } })}
        >
          {words.release(moved.size)}
        </button>
      )}
      <label>
        {words.layout}{' '}
        <select
          value={by}
          onChange={(event) => set({ arrangement: { by: event.target.value as LayoutBy, moved: new Map() } })}
        >
          {LAYOUTS.map((layout) => (
            <option key={layout} value={layout}>
              {words.layouts[layout]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
