import { MEASURES, type Measure } from '../../graph/views/matrix-order.ts';
import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { parseFields, printFields, type Setup } from '../useSetup.ts';

/** What lines are ordered by: their totals, names, what they have with one entity (by key), or how alike they are. */
export type Order = { by: 'total' | 'name' | 'likeness' } | { by: 'line'; node: string };

export interface MatrixChoices {
  rows: EntityType;
  columns: EntityType;
  measure: Measure;
  order: Order;
  /** How many lines are shown at most. */
  most: { rows: number; columns: number };
  /** Whether only picked entities are shown, of a type of which some are picked. */
  onlyPicked: boolean;
}

export const MOST_LINES = 40;

const FIRST: MatrixChoices = {
  rows: 'city',
  columns: 'technology',
  measure: 'sentences',
  order: { by: 'total' },
  most: { rows: MOST_LINES, columns: MOST_LINES },
  onlyPicked: false,
};

/** The choices of the matrix as a line of the address. */
export const MATRIX_SETUP: Setup<MatrixChoices> = {
  print({ rows, columns, measure, order, most, onlyPicked }) {
    const unlessFirst = (value: string, first: string) => (value === first ? undefined : value);
    return printFields({
      rows: unlessFirst(rows, FIRST.rows),
      columns: unlessFirst(columns, FIRST.columns),
      cells: unlessFirst(measure, FIRST.measure),
      by: order.by === 'line' ? order.node : unlessFirst(order.by, 'total'),
      height: unlessFirst(String(most.rows), String(MOST_LINES)),
      width: unlessFirst(String(most.columns), String(MOST_LINES)),
      only: onlyPicked ? 'picked' : undefined,
    });
  },
  parse(text) {
    const fields = parseFields(text);
    const by = fields.get('by');
    return {
      rows: oneOf(ENTITY_TYPES, fields.get('rows')) ?? FIRST.rows,
      columns: oneOf(ENTITY_TYPES, fields.get('columns')) ?? FIRST.columns,
      measure: oneOf(MEASURES, fields.get('cells')) ?? FIRST.measure,
      order: by?.includes(':') ? { by: 'line', node: by } : { by: oneOf(['name', 'likeness'] as const, by) ?? 'total' },
      most: { rows: countOf(fields.get('height')), columns: countOf(fields.get('width')) },
      onlyPicked: fields.get('only') === 'picked',
    };
  },
};

function oneOf<One extends string>(known: readonly One[], field: string | undefined): One | undefined {
  return known.find((one) => one === field);
}

function countOf(field: string | undefined): number {
  const count = Number(field);
  return Number.isInteger(count) && count > 0 ? count : MOST_LINES;
}
