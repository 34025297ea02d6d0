import { useMemo } from 'react';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import type { Rows } from './column.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** As many can be looked at together, and named in an address. */
const MOST = 500;

/** How many are selected, and what can be done with them; selects all that were found, where not all rows are. */
export function Picked({ table, rows }: { table: Rows; rows: Uint32Array }) {
  const words = useWords({ zh, en });
  const selection = useStore((state) => state.selection);
  const filter = useStore((state) => state.filter);
  const set = useStore((state) => state.set);
  const narrowed = rows.length < table.keys.length;
  const found = useMemo(() => (narrowed ? nodesOf(table, rows) : null), [table, rows, narrowed]);
  return (
    <div className="table-picked">
      {selection.size > 0 && (
        <>
          <span>{words.picked(selection.size)}</span>
          <button type="button" className="link" onClick={() => filter({ only: selection })}>
            {words.onlyPicked}
          </button>
          <button type="button" className="link" onClick={() => set({ selection: new Set() })}>
            {words.unpick}
          </button>
        </>
      )}
      {found && found.size > 0 && (
        <button type="button" className="link" onClick={() => set({ selection: new Set([...selection, ...found]) })}>
          {words.pickAll(found.size)}
        </button>
      )}
    </div>
  );
}

/** The entities of some rows, or nothing where they are too many. */
function nodesOf(table: Rows, rows: Uint32Array): ReadonlySet<string> | null {
  const nodes = new Set<string>();
  for (const row of rows) {
    for (const node of table.nodes(row)) nodes.add(node);
    if (nodes.size > MOST) return null;
  }
  return nodes;
}
