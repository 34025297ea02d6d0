import { ENTITY_TYPES } from '../../model/entity.ts';
import { Choice } from '../look/Choice.tsx';
import { Segments } from '../look/Segments.tsx';
import { useMessages } from '../messages/useMessages.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useFocus } from '../useFocus.ts';
import { useWorld } from '../worldContext.ts';
import { MOST_ALIKE } from './likeness.ts';
import { type MatrixChoices, MOST_LINES, type Order } from './setup.ts';
import type { ShownLines } from './useLines.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  choices: MatrixChoices;
  change(changed: Partial<MatrixChoices>): void;
  lines: ShownLines;
  picked: ReadonlySet<string>;
}

/** What the matrix shows and in which order. */
export function MatrixBar({ choices, change, lines, picked }: Props) {
  const messages = useMessages();
  const units = useUnitMessages();
  const words = useWords({ zh, en });
  const { rows, columns, measure, onlyPicked } = choices;
  const most = { rows: MOST_LINES, columns: MOST_LINES };
  const types = ENTITY_TYPES.map((type) => ({ value: type, name: messages.types[type] }));
  const order = useOrders(choices.order);
  const cut = lines.rows.length > MOST_ALIKE || lines.columns.length > MOST_ALIKE;
  return (
    <div className="matrix-bar">
      <div className="matrix-types">
        <Choice name={words.rows} value={rows} options={types} onChoose={(type) => change({ rows: type, most })} />
        <button
          type="button"
          className="plain-button"
          title={words.swap}
          aria-label={words.swap}
          onClick={() =>
            change({ rows: columns, columns: rows, most: { rows: choices.most.columns, columns: choices.most.rows } })
          }
        >
          ⇄
        </button>
        <Choice
          name={words.columns}
          value={columns}
          options={types}
          onChoose={(type) => change({ columns: type, most })}
        />
      </div>
      <Segments
        name={words.measure}
        value={measure}
        options={[
          { value: 'sentences', name: units.tab, explained: units.sharedName },
          { value: 'weight', name: words.weight, explained: units.weightName },
          { value: 'specialisation', name: words.specialisation, explained: words.specialisationName },
        ]}
        onChoose={(chosen) => change({ measure: chosen })}
      />
      <Choice
        named
        name={words.order}
        value={order.value}
        options={order.options}
        onChoose={(chosen) => change({ order: order.of(chosen) })}
      />
      {(picked.size > 0 || onlyPicked) && (
        <label className="matrix-only">
          <input
            type="checkbox"
            checked={onlyPicked && picked.size > 0}
            disabled={picked.size === 0}
            onChange={(event) => change({ onlyPicked: event.target.checked })}
          />
          {words.onlyPicked(picked.size)}
        </label>
      )}
      <p className="matrix-count quiet" role="status">
        {lines.state === 'ordering' && `${words.ordering} `}
        {lines.state === 'failed' && `${words.notOrdered} `}
        {choices.order.by === 'likeness' && cut && `${words.firstAlike(MOST_ALIKE)} `}
        {words.some(lines.rows.length, lines.all.rows, messages.types[rows])} ×{' '}
        {words.some(lines.columns.length, lines.all.columns, messages.types[columns])}
      </p>
    </div>
  );
}

/** The orders there are: those every matrix has, and by the entity it is ordered by or that is chosen. */
function useOrders(order: Order) {
  const { graph } = useWorld();
  const words = useWords({ zh, en });
  const focus = useFocus();
  const nodes = [
    ...(order.by === 'line' ? [order.node] : []),
    ...(focus.kind === 'node' ? [focus.node] : focus.kind === 'edge' ? graph.extremities(focus.edge) : []),
  ].filter((node) => graph.hasNode(node));
  return {
    value: order.by === 'line' ? order.node : order.by,
    options: [
      { value: 'total', name: words.byTotal },
      { value: 'name', name: words.byName },
      { value: 'likeness', name: words.byLikeness },
      ...[...new Set(nodes)].map((node) => ({
        value: node,
        name: words.byLine(graph.getNodeAttribute(node, 'label')),
      })),
    ],
    of: (value: string): Order =>
      value === 'total' || value === 'name' || value === 'likeness' ? { by: value } : { by: 'line', node: value },
  };
}
