import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import type { Matrix } from '../../graph/views/matrix.ts';
import { edgeKey } from '../../model/graph.ts';
import { OVERSCAN, withStop } from '../look/withStop.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { ColumnHeads } from './ColumnHeads.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { useMeasures } from './measures.ts';
import { More } from './More.tsx';
import type { Pointed } from './pointed.ts';
import type { MatrixChoices } from './setup.ts';
import { type At, useGridKeys } from './useGridKeys.ts';
import type { ShownLines } from './useLines.ts';
import { useToggle } from '../useToggle.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  matrix: Matrix;
  lines: ShownLines;
  choices: MatrixChoices;
  change(changed: Partial<MatrixChoices>): void;
  shades: readonly number[];
  pointed: Pointed;
}

/** The cells, as many as are in sight, under names that stay; one tab stop, arrow keys move. */
export function MatrixGrid({ matrix, lines, choices, change, shades, pointed }: Props) {
  const messages = useMessages();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const toggle = useToggle();
  const box = useRef<HTMLDivElement>(null);
  const { cell, head } = useMeasures();
  const { rows, columns } = lines;
  const stop = useRef<At>({ row: 0, column: 0 });
  const [hot, setHot] = useState<At | null>(null);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => cell.height,
    paddingStart: head.height,
    scrollPaddingStart: head.height,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withStop(range, stop.current.row),
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: () => cell.width,
    paddingStart: head.width,
    scrollPaddingStart: head.width,
    overscan: OVERSCAN,
    rangeExtractor: (range) => withStop(range, stop.current.column),
  });
  const page = Math.max(1, Math.floor(((down.scrollRect?.height ?? 0) - head.height) / cell.height) - 1);
  const reveal = ({ row, column }: At) => {
    if (row >= 0) down.scrollToIndex(row);
    if (column >= 0) across.scrollToIndex(column);
    point({ row, column });
  };
  const find = ({ row, column }: At) =>
    box.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
  const keys = useGridKeys({ rows: rows.length, columns: columns.length }, page, reveal, find);

  stop.current = keys.at;
  const point = (at: At | null) => {
    setHot(at);
    const [row, column] = [rows[at?.row ?? -1], columns[at?.column ?? -1]];
    pointed.setState({ spot: row && column ? { row: row.node, column: column.node } : null });
  };
  const open = ({ row, column }: At, adding: boolean) => {
    const [one, other] = [rows[row]?.node, columns[column]?.node];
    if (one !== undefined && other !== undefined) {
      if (one === other) return;
      if (adding) toggle([one, other]);
      else if (matrix.cell(one, other)) choose({ kind: 'edge', edge: edgeKey(one, other) });
      else choose({ kind: 'pair', nodes: [one, other] });
      return;
    }
    const node = one ?? other;
    if (node === undefined) return;
    if (adding) toggle([node]);
    else choose({ kind: 'node', node });
  };
  const sortBy = ({ row, column }: At) => {
    const node = rows[row]?.node ?? columns[column]?.node;
    if (node !== undefined) change({ order: { by: 'line', node } });
  };
  const onClick = (event: MouseEvent) => {
    const at = atOf(event.target);
    if (!at) return;
    keys.setAt(at);
    if ((event.target as Element).closest('.matrix-sort')) sortBy(at);
    else open(at, event.ctrlKey || event.metaKey || event.shiftKey);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const name = keys.at.row === -1 || keys.at.column === -1;
    if (event.key === 'Enter') open(keys.at, event.ctrlKey || event.metaKey || event.shiftKey);
    else if (event.key === ' ') open(keys.at, true);
    else if (event.key === 's' && name && !event.ctrlKey && !event.metaKey) sortBy(keys.at);
    else return keys.onKeyDown(event);
    event.preventDefault();
  };
  const onPointerOver = (event: PointerEvent) => {
    const at = atOf(event.target);
    if (at?.row !== hot?.row || at?.column !== hot?.column) point(at);
  };
  const size = { width: across.getTotalSize(), height: down.getTotalSize() };
  const items = across.getVirtualItems();
  const [types, cut] = [
    { rows: messages.types[choices.rows], columns: messages.types[choices.columns] },
    { rows: lines.all.rows - rows.length, columns: lines.all.columns - columns.length },
  ];
  return (
    <div className="matrix-box" ref={box}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells do something is a grid
        role="grid"
        aria-label={words.matrix(types.rows, types.columns)}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        className="matrix-grid"
        style={size}
        onClick={onClick}
        onKeyDown={onKeyDown}
        onPointerOver={onPointerOver}
        onPointerLeave={() => point(null)}
      >
        <thead>
          <ColumnHeads
            columns={columns}
            items={items}
            head={head}
            cell={cell}
            choices={choices}
            stop={keys.at.row === -1 ? keys.at.column : null}
            hot={hot?.column ?? null}
          />
        </thead>
        <tbody>
          {down.getVirtualItems().map(({ index, start }) => (
            <MatrixRow
              key={index}
              matrix={matrix}
              row={rows[index]!}
              index={index}
              start={start}
              columns={columns}
              items={items}
              head={head}
              cell={cell}
              choices={choices}
              shades={shades}
              stop={keys.at.row === index ? keys.at.column : null}
              hot={hot?.row === index}
            />
          ))}
        </tbody>
      </table>
      <More side="rows" cut={cut.rows} type={types.rows} at={size} choices={choices} change={change} />
      <More side="columns" cut={cut.columns} type={types.columns} at={size} choices={choices} change={change} />
    </div>
  );
}

function atOf(target: EventTarget): At | null {
  const { row, column } = (target as Element).closest<HTMLElement>('[data-row]')?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
