import { useDeferredValue, useMemo } from 'react';
import type { FactGraph } from '../../graph/facts.ts';
import { ranksOf, sortByRank } from '../../graph/count/ranks.ts';
import type { EntityType } from '../../model/entity.ts';
import { useMatches } from '../search/useMatches.ts';
import { useVisible } from '../useVisible.ts';
import { useWorld } from '../worldContext.ts';
import type { Rows } from './column.ts';
import type { TableChoices } from './setup.ts';

export interface ShownRows {
  /** Numbers of rows, in order. */
  rows: Uint32Array;
  /** Called when the reader turns to the search field. */
  prepare(): void;
}

/** The rows the filters let through, of the chosen types, that the words of the query are found in, as they are sorted. */
export function useShownRows(table: Rows, { of, sorts, types, query }: TableChoices): ShownRows {
  const { graph } = useWorld();
  const visible = useVisible();
  const { matches, prepare } = useMatches(useDeferredValue(query));
  const [first, second] = types;
  const through = useMemo(() => {
    const shown = of === 'entities' ? visible.nodes : visible.edges;
    return filterRows(table, (row) => shown.has(table.keys[row]!));
  }, [table, of, visible]);
  const found = useMemo(() => {
    if (!matches && !first && !second) return through;
    return through.filter((row) => {
      const nodes = table.nodes(row);
      return (
        haveTypes(graph, nodes, first, second) && (matches ?? []).every((word) => nodes.some((node) => word.has(node)))
      );
    });
  }, [table, through, graph, matches, first, second]);
  const { column, greatestFirst } = sorts[of];
  const rows = useMemo(() => {
    const sorted = table.columns.find(({ id }) => id === column);
    return sorted ? sortByRank(found, ranksIn(table, column), greatestFirst) : found;
  }, [table, found, column, greatestFirst]);
  return { rows, prepare };
}

/** Whether one end is of the one type and the other of the other; an entity is both ends of itself. */
function haveTypes(graph: FactGraph, nodes: readonly string[], first: EntityType | null, second: EntityType | null) {
  const [one, other] = [nodes[0]!, nodes.at(-1)!].map((node) => graph.getNodeAttribute(node, 'type'));
  const fits = (a: EntityType, b: EntityType) => (!first || first === a) && (!second || second === b);
  return fits(one!, other!) || fits(other!, one!);
}

function filterRows({ keys }: Rows, keep: (row: number) => boolean): Uint32Array {
  const kept = new Uint32Array(keys.length);
  let count = 0;
  for (let row = 0; row < keys.length; row++) if (keep(row)) kept[count++] = row;
  return kept.slice(0, count);
}

const ranked = new WeakMap<Rows, Map<string, Uint32Array>>();

/** The ranks of a column, worked out once. */
function ranksIn(table: Rows, column: string): Uint32Array {
  const known = ranked.get(table) ?? new Map<string, Uint32Array>();
  ranked.set(table, known);
  const ranks = known.get(column) ?? ranksOf(table.columns.find(({ id }) => id === column)!.values());
  known.set(column, ranks);
  return ranks;
}
