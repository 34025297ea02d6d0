import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { Line, Matrix } from '../../graph/views/matrix.ts';
import { edgeKey } from '../../model/graph.ts';
import { nodesOfFocus } from '../focus.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';
import type { Measures } from './measures.ts';
import type { MatrixChoices } from './setup.ts';
import { figure } from './figure.ts';
import { shadeOf } from './shades.ts';
import { useSaid } from './useSaid.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props extends Measures {
  matrix: Matrix;
  row: Line;
  index: number;
  /** Pixels from the top. */
  start: number;
  columns: readonly Line[];
  items: readonly VirtualItem[];
  choices: MatrixChoices;
  shades: readonly number[];
  /** Which cell of it has the grid's tab stop, −1 its name, if one of these. */
  stop: number | null;
  hot: boolean;
}

/** A name and what it has with each column in sight. */
export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { matrix, row, index, start, columns, items, head, cell, choices, shades, stop, hot } = props;
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const said = useSaid(matrix, choices.measure);
  const focus = useFocus();
  const selected = useStore((state) => state.selection.has(row.node));
  const { label, type } = graph.getNodeAttributes(row.node);
  const chosen = nodesOfFocus(focus);
  const sorted = choices.order.by === 'line' && choices.order.node === row.node;
  const total = choices.measure === 'weight' ? messages.decimal(row.weight) : messages.number(row.sentences);
  const pair = (column: string) =>
    (focus.kind === 'edge' && focus.edge === edgeKey(row.node, column)) ||
    (focus.kind === 'pair' && focus.nodes.includes(row.node) && focus.nodes.includes(column));
  return (
    <tr aria-rowindex={index + 2} className="matrix-row" style={{ height: cell.height, top: start }}>
      <th
        scope="row"
        aria-colindex={1}
        aria-sort={sorted ? 'descending' : undefined}
        aria-selected={selected}
        aria-label={`${label} ${choices.measure === 'weight' ? total : units.count(row.sentences)}`}
        tabIndex={stop === -1 ? 0 : -1}
        className="matrix-name"
        data-row={index}
        data-column={-1}
        data-chosen={chosen.includes(row.node) || undefined}
        data-hot={hot || undefined}
        style={{ width: head.width }}
        title={label}
      >
        <TypeMark type={type} size={10} />
        <span className="row-name">{label}</span>
        <span className="head-total">{total}</span>
        <button type="button" className="matrix-sort" tabIndex={-1} title={words.sortBy(label)} aria-hidden="true">
          →
        </button>
      </th>
      {items.map((item) => {
        const column = columns[item.index];
        if (!column) return null;
        const found = matrix.cell(row.node, column.node);
        const value = found && !found.hidden ? found[choices.measure] : undefined;
        return (
          <td
            key={item.index}
            aria-colindex={item.index + 2}
            aria-label={said(row.node, column.node)}
            tabIndex={stop === item.index ? 0 : -1}
            className="matrix-cell"
            data-row={index}
            data-column={item.index}
            data-shade={value === undefined ? undefined : shadeOf(value, shades) + 1}
            data-itself={row.node === column.node || undefined}
            data-chosen={pair(column.node) || undefined}
            style={{ left: item.start, width: cell.width }}
          >
            {value === undefined ? (found ? '·' : '') : figure(value, choices.measure)}
          </td>
        );
      })}
    </tr>
  );
});
