import type { EntityType } from '../../model/entity.ts';
import type { FactGraph } from '../facts.ts';
import { expectedInTable, specialisation } from './specialisation.ts';

/** A row or a column: an entity and what its shown cells add up to. */
export interface Line {
  node: string;
  sentences: number;
  weight: number;
}

/** Two linked entities. */
export interface Cell {
  edge: string;
  sentences: number;
  weight: number;
  /** See `specialisation`. */
  specialisation: number;
  /** Whether a filter hides the link. */
  hidden: boolean;
}

/** Everything two types have to do with each other. */
export interface Matrix {
  /** Entities with a shown link to one of the other type, most sentences first, ties by key. */
  rows: readonly Line[];
  columns: readonly Line[];
  /** Of a matrix of one type, each link twice. */
  shown: readonly Cell[];
  /** The link of two entities, or nothing where they have none. */
  cell(row: string, column: string): Cell | undefined;
  /** Sentences a cell would have, were row and column independent. */
  expected(row: string, column: string): number;
}

export interface Shown {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/**
 * The matrix of two types, which may be the same. Filters (`shown`) hide lines and cells and what these add to a line;
 * what is expected is counted from all links between the two types, so that hiding some changes no number of the others.
 * Of one type, a link stands on both sides of the diagonal, and so counts twice in the total.
 */
export function makeMatrix(graph: FactGraph, rows: EntityType, columns: EntityType, shown: Shown): Matrix {
  const cells = new Map<string, Map<string, Cell>>();
  const margins = { row: new Map<string, number>(), column: new Map<string, number>(), total: 0 };
  const put = (row: string, column: string, cell: Cell) => {
    const line = cells.get(row);
    if (line) line.set(column, cell);
    else cells.set(row, new Map([[column, cell]]));
    margins.row.set(row, (margins.row.get(row) ?? 0) + cell.sentences);
    margins.column.set(column, (margins.column.get(column) ?? 0) + cell.sentences);
    margins.total += cell.sentences;
  };
  graph.forEachEdge((edge, { sentences, weight }, a, b, { type: first }, { type: second }) => {
    const straight = first === rows && second === columns;
    const turned = first === columns && second === rows;
    if (!straight && !turned) return;
    const cell = { edge, sentences, weight, specialisation: 0, hidden: !shown.edges.has(edge) };
    if (straight) put(a, b, cell);
    if (turned) put(b, a, straight ? { ...cell } : cell);
  });
  const expected = (row: string, column: string) =>
    expectedInTable(margins.row.get(row) ?? 0, margins.column.get(column) ?? 0, margins.total);
  const visible: Cell[] = [];
  const totals = { row: new Map<string, Line>(), column: new Map<string, Line>() };
  for (const [row, line] of cells)
    for (const [column, cell] of line) {
      cell.specialisation = specialisation(cell.sentences, expected(row, column));
      if (cell.hidden || !shown.nodes.has(row) || !shown.nodes.has(column)) continue;
      visible.push(cell);
      addTo(totals.row, row, cell);
      addTo(totals.column, column, cell);
    }
  return {
    rows: ranked(totals.row),
    columns: ranked(totals.column),
    shown: visible,
    cell: (row, column) => cells.get(row)?.get(column),
    expected,
  };
}

function addTo(totals: Map<string, Line>, node: string, { sentences, weight }: Cell): void {
  const line = totals.get(node);
  if (!line) totals.set(node, { node, sentences, weight });
  else {
    line.sentences += sentences;
    line.weight += weight;
  }
}

function ranked(lines: Map<string, Line>): Line[] {
  return [...lines.values()].sort((a, b) => b.sentences - a.sentences || (a.node < b.node ? -1 : 1));
}
