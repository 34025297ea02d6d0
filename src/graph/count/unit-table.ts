import type { DocumentRow } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';
import type { Columns } from './columns.ts';

/** The units of some documents, numbered through the whole corpus: unit u of document d is `base[d] + u`. */
export interface UnitTable {
  base: Uint32Array;
  /** The nodes in unit i lie from `starts[i]` to before `starts[i + 1]`, by number; none in documents that were not chosen. */
  starts: Uint32Array;
  members: Uint32Array;
  /** 1 where the member stands only in a heading above. */
  lent: Uint8Array;
  /** The unit in which a copied one was printed first; others are not in it. */
  prints: ReadonlyMap<number, number>;
  /** The document for which what is no copy counts: its original, or itself. */
  own: Uint32Array;
  /** How many units hold an entity in their own words. */
  units: number;
  documentOf(unit: number): number;
}

/** Turns the postings of the chosen documents round: who stands in each unit, and where it was printed first (see `firstPrints`). */
export function unitTable(
  columns: Columns,
  rows: readonly DocumentRow[],
  chosen: ReadonlySet<number>,
  window: Window,
): UnitTable {
  const base = new Uint32Array(rows.length + 1);
  for (const [index, { sentences }] of rows.entries()) base[index + 1] = base[index]! + sentences;
  const isChosen = new Uint8Array(rows.length);
  for (const index of chosen) isChosen[index] = 1;

  const size = base[rows.length]!;
  const starts = new Uint32Array(size + 1);
  const named = new Uint8Array(size);
  const { documents, units, lent } = columns;
  for (let at = 0; at < documents.length; at++) {
    if (isChosen[documents[at]!] === 0) continue;
    const unit = base[documents[at]!]! + units[at]!;
    starts[unit + 1]!++;
    if (lent[at] === 0) named[unit] = 1;
  }
  for (let unit = 0; unit < size; unit++) starts[unit + 1]! += starts[unit]!;
  const next = starts.slice();
  const table = { members: new Uint32Array(starts[size]!), lent: new Uint8Array(starts[size]!) };
  for (let node = 0; node < columns.keys.length; node++) {
    for (let at = columns.starts[node]!; at < columns.starts[node + 1]!; at++) {
      if (isChosen[documents[at]!] === 0) continue;
      const place = next[base[documents[at]!]! + units[at]!]!++;
      table.members[place] = node;
      table.lent[place] = lent[at]!;
    }
  }
  return {
    base,
    starts,
    ...table,
    ...printsOf(rows, chosen, base, window),
    units: named.reduce((sum, one) => sum + one, 0),
    documentOf: (unit) => lastAtMost(base, unit),
  };
}

function printsOf(rows: readonly DocumentRow[], chosen: ReadonlySet<number>, base: Uint32Array, window: Window) {
  const indices = new Map(rows.map(({ id }, index) => [id, index]));
  const own = Uint32Array.from(rows, ({ duplicateOf }, index) =>
    duplicateOf === undefined ? index : (indices.get(duplicateOf) ?? index),
  );
  const prints = new Map<number, number>();
  if (window !== 'sentence' && window !== 'section') return { own, prints };
  for (const index of chosen) {
    for (const [sentence, document, original] of rows[index]!.copies ?? [])
      prints.set(base[index]! + sentence, base[indices.get(document)!]! + original);
  }
  return { own, prints };
}

/** The last place whose value is not above `value`, in ascending numbers that begin with 0. */
function lastAtMost(ascending: Uint32Array, value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ascending[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
