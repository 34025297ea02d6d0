import { useState } from 'react';
import type { Cell, CompareRow } from '../../graph/ask/compare.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Measure } from '../focus.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useWorld } from '../worldContext.ts';
import { measured } from './measure.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const SHOWN = 6;
const STEP = 30;
/** Pixels a name and a column of figures need, where there are too many for the card and it scrolls. */
const NAME = 110;
const COLUMN = 96;

interface Props {
  name: string;
  nodes: readonly string[];
  rows: readonly CompareRow[];
  measure: Measure;
  most: number;
}

/** Rows of a comparison, a column for each entity compared, cut visibly. */
export function CompareTable({ name, nodes, rows, measure, most }: Props) {
  const { graph } = useWorld();
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const [shown, setShown] = useState(SHOWN);
  return (
    <div className="compare-scroll">
      <table
        className="compare"
        data-alone={nodes.length === 1}
        style={nodes.length > 3 ? { minWidth: NAME + COLUMN * nodes.length } : undefined}
      >
        <caption>
          {name} <span className="count">{messages.number(rows.length)}</span>
        </caption>
        {rows.length > 0 && (
          <thead>
            <tr>
              <th scope="col">
                {measure === 'sentences' && words.headUnit(units.fact)}
                <span className="unseen">{words.name}</span>
              </th>
              {nodes.map((node) => (
                <th key={node} scope="col" title={graph.getNodeAttribute(node, 'label')}>
                  {graph.getNodeAttribute(node, 'label')}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.slice(0, shown).map((row) => (
            <Row key={row.node} nodes={nodes} row={row} measure={measure} most={most} />
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN && (
        <button type="button" className="more" onClick={() => setShown(shown < rows.length ? shown + STEP : SHOWN)}>
          {shown < rows.length ? messages.more(rows.length - shown) : messages.fewer}
        </button>
      )}
    </div>
  );
}

function Row({ nodes, row, measure, most }: { row: CompareRow } & Omit<Props, 'name' | 'rows'>) {
  const { graph } = useWorld();
  const choose = useStore((state) => state.choose);
  const { label, type } = graph.getNodeAttributes(row.node);
  return (
    <tr data-node={row.node}>
      <th scope="row">
        <button type="button" title={label} onClick={() => choose({ kind: 'node', node: row.node })}>
          {label}
        </button>
      </th>
      {row.cells.map((cell, column) => (
        <td key={nodes[column]}>
          {cell && (
            <Figure
              cell={cell}
              alone={nodes.length === 1}
              ends={[graph.getNodeAttribute(nodes[column], 'label'), label]}
              type={type}
              measure={measure}
              most={most}
            />
          )}
        </td>
      ))}
    </tr>
  );
}

interface FigureProps {
  cell: Cell;
  /** Whether its column is the only one. */
  alone: boolean;
  ends: [string, string];
  type: EntityType;
  measure: Measure;
  most: number;
}

/** One figure with its bar; leads to the sentences it was counted from. */
function Figure({ cell, alone, ends, type, measure, most }: FigureProps) {
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  const ratio = words.ratio(measured(cell, 'ratio'));
  const said = {
    sentences: alone ? units.count(cell.sentences) : words.cellCount(cell.sentences, units.count),
    weight: messages.decimal(cell.weight),
    ratio,
  }[measure];
  const counted = [units.count(cell.sentences), units.count(Number(cell.expected.toPrecision(2)))] as const;
  const whole = words.cell(...counted, messages.decimal(cell.weight), messages.percent(cell.share), ends[0]);
  return (
    <button
      type="button"
      className="compare-cell"
      title={whole}
      onClick={() => choose({ kind: 'edge', edge: cell.edge })}
    >
      <span className="unseen">{messages.pair(...ends)}</span>
      <span className="bar" data-type={type}>
        <span style={{ width: `${Math.max(4, 100 * Math.sqrt(measured(cell, measure) / most))}%` }} />
      </span>
      <span>{said}</span>
    </button>
  );
}
