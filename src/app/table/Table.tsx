import { useMemo, useRef } from 'react';
import { useSetup } from '../useSetup.ts';
import { TABLE_SETUP, type TableChoices } from './setup.ts';
import { TableBar } from './TableBar.tsx';
import { TableGrid } from './TableGrid.tsx';
import { useEntityRows } from './useEntityRows.tsx';
import { useLinkRows } from './useLinkRows.tsx';
import { useShownRows } from './useShownRows.ts';
import { columnsThatFit, type Rows } from './column.ts';
import { PICK } from './TableRow.tsx';
import { useBoxWidth } from './useBoxWidth.ts';
import './table.css';

/** Left and right of the columns, and a scroll bar. */
const PADDING = 36;

/** Entities or links, a line each: to sort, to search, to choose and to select. */
export function Table() {
  const [choices, change] = useSetup('table', TABLE_SETUP);
  return choices.of === 'entities' ? (
    <Entities choices={choices} change={change} />
  ) : (
    <Links choices={choices} change={change} />
  );
}

interface Props {
  choices: TableChoices;
  change(changed: Partial<TableChoices>): void;
}

function Entities(props: Props) {
  return <Listed {...props} table={useEntityRows()} />;
}

function Links(props: Props) {
  return <Listed {...props} table={useLinkRows()} />;
}

function Listed({ table, choices, change }: Props & { table: Rows }) {
  const shown = useShownRows(table, choices);
  const box = useRef<HTMLDivElement>(null);
  const width = useBoxWidth(box);
  const sorted = choices.sorts[choices.of].column;
  const columns = useMemo(() => columnsThatFit(table.columns, sorted, width - PICK - PADDING), [table, sorted, width]);
  return (
    <div className="table" ref={box}>
      <TableBar table={table} shown={shown} columns={columns} choices={choices} change={change} />
      <TableGrid key={choices.of} table={table} rows={shown.rows} columns={columns} choices={choices} change={change} />
    </div>
  );
}
