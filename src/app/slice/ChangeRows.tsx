import { useMemo, useState } from 'react';
import { type Changes, type ChangeTable, type Mark, rowsMarked } from '../../graph/filter/changes.ts';
import { nameOfKey, typeOfKey } from '../../model/entity.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useOpened, useWorld } from '../worldContext.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const STEP = 8;

/** The links, then the entities with one mark, the least probable first: their figures before and now; each opens its card. */
export function ChangeRows({ changes, mark }: { changes: Changes; mark: Mark }) {
  const words = useWords({ zh, en });
  const units = useUnitMessages();
  return (
    <div className="change-rows">
      <p className="caption change-figures">
        {words.figures(units.count(changes.units.before), units.count(changes.units.after))}
      </p>
      <Rows key={`links ${mark}`} title={words.links} table={changes.edges} mark={mark} />
      <Rows key={`entities ${mark}`} title={words.entities} table={changes.nodes} mark={mark} />
    </div>
  );
}

function Rows({ title, table, mark }: { title: string; table: ChangeTable; mark: Mark }) {
  const messages = useMessages();
  const [shown, setShown] = useState(STEP);
  const rows = useMemo(() => rowsMarked(table, mark), [table, mark]);
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="panel-subtitle">
        {title} <span className="count">{messages.number(rows.length)}</span>
      </h3>
      <ul className="plain">
        {rows.slice(0, shown).map((row) => (
          <ChangeRow key={table.keys[row]} table={table} row={row} />
        ))}
      </ul>
      {rows.length > shown && (
        <button type="button" className="more" onClick={() => setShown(shown + 4 * STEP)}>
          {messages.more(rows.length - shown)}
        </button>
      )}
    </>
  );
}

function ChangeRow({ table, row }: { table: ChangeTable; row: number }) {
  const { graph } = useWorld();
  const { graph: whole } = useOpened();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const [key, before, after] = [table.keys[row]!, table.before[row]!, table.after[row]!];
  const ends = key.split('\t');
  const labelOf = (node: string) => {
    const known = [graph, whole].find((one) => one.hasNode(node));
    return known?.getNodeAttribute(node, 'label') ?? nameOfKey(node);
  };
  const name = ends.map(labelOf).join(' — ');
  const said = words.change(name, units.count(before), units.count(after));
  return (
    <li>
      <button
        type="button"
        className="legend-row"
        title={said}
        aria-label={said}
        onClick={() => choose(ends.length > 1 ? { kind: 'edge', edge: key } : { kind: 'node', node: key })}
      >
        {ends.length === 1 && <TypeMark type={typeOfKey(key)} />}
        <span className="row-name">{name}</span>
        <span className="row-count">
          {before} → {after}
        </span>
      </button>
    </li>
  );
}
