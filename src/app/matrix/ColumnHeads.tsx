import type { VirtualItem } from '@tanstack/react-virtual';
import { memo } from 'react';
import type { Line } from '../../graph/views/matrix.ts';
import { TypeMark } from '../look/TypeMark.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { nodesOfFocus } from '../focus.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';
import type { Measures } from './measures.ts';
import type { MatrixChoices } from './setup.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props extends Measures {
  columns: readonly Line[];
  items: readonly VirtualItem[];
  choices: MatrixChoices;
  /** Which name has the grid's tab stop, if one of these. */
  stop: number | null;
  hot: number | null;
}

/** The names of the columns, upright, above everything that scrolls. */
export const ColumnHeads = memo(function ColumnHeads({ columns, items, head, cell, choices, stop, hot }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const focus = useFocus();
  const selection = useStore((state) => state.selection);
  const chosen = nodesOfFocus(focus);
  const weighed = choices.measure === 'weight';
  return (
    <tr aria-rowindex={1} className="matrix-heads" style={{ height: head.height }}>
      <td className="matrix-corner" style={{ width: head.width }}>
        <span className="corner-columns">
          {messages.types[choices.columns]} <TypeMark type={choices.columns} size={10} />
        </span>
        <span className="corner-rows">
          <TypeMark type={choices.rows} size={10} /> {messages.types[choices.rows]}
        </span>
        <span className="corner-unit">{weighed ? words.weight : units.fact}</span>
      </td>
      {items.map(({ index, start }) => {
        const column = columns[index];
        if (!column) return null;
        const label = graph.getNodeAttribute(column.node, 'label');
        const sorted = choices.order.by === 'line' && choices.order.node === column.node;
        const total = weighed ? messages.decimal(column.weight) : messages.number(column.sentences);
        return (
          <th
            key={index}
            scope="col"
            aria-colindex={index + 2}
            aria-sort={sorted ? 'descending' : undefined}
            aria-selected={selection.has(column.node)}
            aria-label={`${label} ${weighed ? total : units.count(column.sentences)}`}
            tabIndex={stop === index ? 0 : -1}
            className="matrix-head"
            data-row={-1}
            data-column={index}
            data-chosen={chosen.includes(column.node) || undefined}
            data-hot={hot === index || undefined}
            style={{ left: start, width: cell.width }}
            title={label}
          >
            <span className="head-name" data-short={/^[\x21-\x7e]{1,3}$/.test(label) || undefined}>
              {label}
            </span>
            <span className="head-total">{total}</span>
            <button type="button" className="matrix-sort" tabIndex={-1} title={words.sortBy(label)} aria-hidden="true">
              ↓
            </button>
          </th>
        );
      })}
    </tr>
  );
});
