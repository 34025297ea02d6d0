import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useRef } from 'react';
import { OVERSCAN, withStop } from '../look/withStop.ts';
import { useCoarse } from '../look/useCoarse.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useToggle } from '../useToggle.ts';
import type { Column, Rows } from './column.ts';
import { ColumnNames } from './ColumnNames.tsx';
import type { TableChoices } from './setup.ts';
import { PICK, TableRow } from './TableRow.tsx';
import { useRowKeys } from './useRowKeys.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  table: Rows;
  rows: Uint32Array;
  columns: readonly Column[];
  choices: TableChoices;
  change(changed: Partial<TableChoices>): void;
}

const HEAD = 40;

/** The rows in sight, of however many, under the names of the columns there is room for. */
export function TableGrid({ table, rows, columns, choices, change }: Props) {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const { of, sorts } = choices;
  const sort = sorts[of];
  const choose = useStore((state) => state.choose);
  const focus = useFocus();
  const selection = useStore((state) => state.selection);
  const showAll = useStore((state) => state.showAll);
  const toggle = useToggle();
  const box = useRef<HTMLDivElement>(null);
  const height = useCoarse() ? 44 : 34;
  const stop = useRef(0);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withStop(range, stop.current),
  });
  const nodesAt = (place: number) => table.nodes(rows[place]!);
  const open = (place: number) => {
    const key = table.keys[rows[place]!];
    if (key) choose(of === 'entities' ? { kind: 'node', node: key } : { kind: 'edge', edge: key });
  };
  const extend = (from: number, to: number) => {
    const [first, last] = from < to ? [from, to] : [to, from];
    const between = Array.from(rows.subarray(first, last + 1)).flatMap((row) => table.nodes(row));
    useStore.getState().set({ selection: new Set([...selection, ...between]) });
  };
  const page = Math.max(1, Math.floor(((down.scrollRect?.height ?? 0) - HEAD) / height) - 1);
  const keys = useRowKeys(rows.length, page, {
    open,
    extend,
    toggle: (place) => toggle(nodesAt(place)),
    reveal: (place) => down.scrollToIndex(place),
    find: (place) => box.current?.querySelector<HTMLElement>(`tr[data-place="${place}"]`) ?? null,
  });
  stop.current = keys.place;
  const onClick = (event: MouseEvent) => {
    const { place } = (event.target as Element).closest<HTMLElement>('tr[data-place]')?.dataset ?? {};
    if (place === undefined) return;
    const [before, here] = [keys.place, Number(place)];
    keys.setPlace(here);
    if (event.shiftKey) extend(before, here);
    else if (event.ctrlKey || event.metaKey || (event.target as Element).closest('.table-pick')) toggle(nodesAt(here));
    else open(here);
  };
  const sortBy = (column: string) => {
    const { numeric } = table.columns.find(({ id }) => id === column)!;
    const greatestFirst = sort.column === column ? !sort.greatestFirst : numeric;
    change({ sorts: { ...sorts, [of]: { column, greatestFirst } } });
  };
  const chosen = focus.kind === 'node' ? focus.node : focus.kind === 'edge' ? focus.edge : null;
  const template = `${PICK}px ${columns.map((column) => `minmax(${column.width}px, ${column.rank === 0 ? 2.4 : 1}fr)`).join(' ')}`;
  return (
    <div className="table-box" ref={box}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose rows are chosen is a grid
        role="grid"
        aria-label={words.tableNamed[of]}
        aria-rowcount={rows.length + 1}
        aria-colcount={table.columns.length + 1}
        aria-multiselectable
        className="table-grid"
        style={{ height: down.getTotalSize(), ['--columns' as string]: template }}
      >
        <ColumnNames table={table} columns={columns} sort={sort} height={HEAD} onSort={sortBy} />
        <tbody onClick={onClick} onKeyDown={keys.onKeyDown}>
          {down.getVirtualItems().map(({ index, start }) => (
            <TableRow
              key={index}
              table={table}
              row={rows[index]!}
              place={index}
              top={start}
              height={height}
              columns={columns}
              stop={keys.place === index}
              chosen={table.keys[rows[index]!] === chosen}
              selected={table.nodes(rows[index]!).every((node) => selection.has(node))}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <div className="table-none">
          <h2>{words.none}</h2>
          <p className="quiet">{words.noneHint}</p>
          {choices.query !== '' && (
            <button type="button" className="action" onClick={() => change({ query: '' })}>
              {words.clearSearch}
            </button>
          )}
          <button
            type="button"
            className="action"
            onClick={() => {
              change({ types: [null, null] });
              showAll();
            }}
          >
            {messages.showAll}
          </button>
        </div>
      )}
    </div>
  );
}
