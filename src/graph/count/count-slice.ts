import type { DocumentRow } from '../../model/document.ts';
import { type Entity, nameOfKey, typeOfKey } from '../../model/entity.ts';
import type { KnowledgeGraph, Recipe } from '../../model/graph.ts';
import { buildGraph } from '../build.ts';
import type { Counts } from './count.ts';
import type { Columns } from './columns.ts';
import { recount } from './recount.ts';
import { rowsWithin } from './reprints-within.ts';

/** The graph of some documents, what it was built from, and the rows of these documents with first prints among themselves. */
export interface CountedSlice {
  graph: KnowledgeGraph;
  rows: DocumentRow[];
  counts: Counts;
}

/**
 * Counts some documents of a corpus as if they were all there is: what a build of these documents alone finds, given the
 * same mentions. Nodes carry what their keys say and their counts, no facts.
 *
 * @param chosen indices among the rows; all of them: the rows stay as they are
 */
export function countSlice(
  columns: Columns,
  rows: readonly DocumentRow[],
  chosen: ReadonlySet<number>,
  recipe: Recipe,
): CountedSlice {
  const within = chosen.size === rows.length ? [...rows] : rowsWithin(rows, chosen);
  const counts = recount(columns, within, chosen, recipe.window);
  const entities = new Map([...counts.nodes.keys()].map((key) => [key, entityOf(key)]));
  return { graph: buildGraph(counts, entities, recipe), rows: within, counts };
}

function entityOf(key: string): Entity {
  return { key, type: typeOfKey(key), name: nameOfKey(key), aliases: [], facts: {} };
}
