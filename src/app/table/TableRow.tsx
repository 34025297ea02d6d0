import { memo } from 'react';
import { useWords } from '../messages/useWords.ts';
import type { Column, Rows } from './column.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Width of the column of boxes to tick, in pixels. */
export const PICK = 40;

interface Props {
  table: Rows;
  row: number;
  /** Among the rows shown. */
  place: number;
  /** Pixels. */
  top: number;
  height: number;
  columns: readonly Column[];
  /** Whether it has the table's tab stop. */
  stop: boolean;
  chosen: boolean;
  selected: boolean;
}

/** One entity or link. */
export const TableRow = memo(function TableRow(props: Props) {
  const { table, row, place, top, height, columns, stop, chosen, selected } = props;
  const words = useWords({ zh, en });
  const name = columns
    .filter(({ rank }) => rank === 0)
    .map((column) => column.text(row))
    .join(' — ');
  return (
    <tr
      className="table-row"
      style={{ top, height }}
      tabIndex={stop ? 0 : -1}
      aria-rowindex={place + 2}
      aria-selected={selected}
      aria-current={chosen || undefined}
      data-place={place}
      data-key={table.keys[row]}
    >
      <td className="table-pick" aria-colindex={1}>
        <input type="checkbox" checked={selected} readOnly tabIndex={-1} aria-label={words.pick(name)} />
      </td>
      {columns.map((column, index) => {
        const Cell = index === 0 ? 'th' : 'td';
        const text = column.text(row);
        return (
          <Cell
            key={column.id}
            {...(index === 0 && { scope: 'row' })}
            aria-colindex={table.columns.indexOf(column) + 2}
            data-numeric={column.numeric || undefined}
            data-marked={column.shown !== undefined || undefined}
            title={column.numeric ? undefined : text}
          >
            {column.shown?.(row) ?? text}
          </Cell>
        );
      })}
    </tr>
  );
});
