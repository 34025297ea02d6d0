import { type Changes, changesBetween } from '../../graph/filter/changes.ts';
import type { Columns } from '../../graph/count/columns.ts';
import type { Counts } from '../../graph/count/count.ts';
import { countSlice } from '../../graph/count/count-slice.ts';
import { type PackedGraph, packGraph } from '../../graph/count/packed.ts';
import { recount } from '../../graph/count/recount.ts';
import type { DocumentRow } from '../../model/document.ts';
import type { Recipe } from '../../model/graph.ts';

/** What slices are counted from. */
export interface Counted {
  columns: Columns;
  rows: readonly DocumentRow[];
  recipe: Recipe;
}

/** What was counted of a slice. */
export interface SliceCount {
  graph: PackedGraph;
  /** The rows with first prints among the documents of the slice; null: as they were. */
  rows: DocumentRow[] | null;
}

/** Counts slices of what it was given last. */
export interface Counting {
  take(counted: Counted): void;
  /** @param chosen indices of documents */
  count(chosen: Uint32Array): SliceCount;
  /** What is different in some documents, held against others. */
  compare(before: Uint32Array, after: Uint32Array): Changes;
}

export function createCounting(): Counting {
  let counted: Counted | null = null;
  const there = (): Counted => {
    if (!counted) throw new Error('there is nothing to count yet; needed: columns and rows first');
    return counted;
  };
  let last: { chosen: Uint32Array; counts: Counts } | null = null;
  const countsOf = (chosen: Uint32Array): Counts => {
    if (last && isSame(last.chosen, chosen)) return last.counts;
    const { columns, rows, recipe } = there();
    return recount(columns, rows, new Set(chosen), recipe.window);
  };
  return {
    take: (given) => {
      counted = given;
      last = null;
    },
    count: (chosen) => {
      const { columns, rows, recipe } = there();
      const slice = countSlice(columns, rows, new Set(chosen), recipe);
      last = { chosen, counts: slice.counts };
      return {
        graph: packGraph(slice.graph, columns.keys),
        rows: chosen.length < rows.length && rows.some(isCopied) ? slice.rows : null,
      };
    },
    compare: (before, after) => changesBetween(countsOf(before), countsOf(after)),
  };
}

function isSame(a: Uint32Array, b: Uint32Array): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

function isCopied({ duplicateOf, copies }: DocumentRow): boolean {
  return duplicateOf !== undefined || copies !== undefined;
}
