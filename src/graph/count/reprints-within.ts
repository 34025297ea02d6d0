import type { Copy, DocumentRow } from '../../model/document.ts';

/**
 * The rows as they are where only some documents count: of copies whose first print is left out, the earliest that is in
 * becomes the first print of the others. Earliest as when reprints are found: by date, undated last; of one day the longer,
 * then the first by path; sentences of documents that are no reprints come before those of reprints. Rows that are left out
 * stay as they are.
 *
 * What is a copy of what is taken from the whole: two texts that both share enough with a third are taken to share enough
 * with each other.
 *
 * @param chosen indices among the rows
 */
export function rowsWithin(rows: readonly DocumentRow[], chosen: ReadonlySet<number>): DocumentRow[] {
  const order = [...chosen].sort((a, b) => precedence(rows[a]!, rows[b]!));
  const originals = originalsAmong(rows, order);
  const copies = copiesAmong(rows, order, originals);
  return rows.map((row, index) => {
    if (!chosen.has(index)) return row;
    const { duplicateOf: _, copies: __, ...facts } = row;
    const original = originals.get(index);
    const own = copies.get(index);
    return {
      ...facts,
      ...(original === undefined ? {} : { duplicateOf: rows[original]!.id }),
      ...(own ? { copies: own.sort(([a], [b]) => a - b) } : {}),
    };
  });
}

/** The original of each reprint, by index. */
function originalsAmong(rows: readonly DocumentRow[], order: readonly number[]): Map<number, number> {
  const firsts = new Map<string, number>();
  const originals = new Map<number, number>();
  for (const index of order) {
    const group = rows[index]!.duplicateOf ?? rows[index]!.id;
    const first = firsts.get(group);
    if (first === undefined) firsts.set(group, index);
    else originals.set(index, first);
  }
  return originals;
}

function copiesAmong(
  rows: readonly DocumentRow[],
  order: readonly number[],
  originals: ReadonlyMap<number, number>,
): Map<number, Copy[]> {
  const groups = groupsOf(rows, order);
  const firstOnes = order.filter((index) => !originals.has(index));
  const firsts = new Map<string, [document: number, sentence: number]>();
  for (const index of firstOnes) {
    for (const [sentence, group] of groups.get(index) ?? []) {
      if (!firsts.has(group)) firsts.set(group, [index, sentence]);
    }
  }
  const copies = new Map<number, Copy[]>();
  for (const [index, own] of groups) {
    const found: Copy[] = [];
    for (const [sentence, group] of own) {
      const [first, original] = firsts.get(group) ?? [index, sentence];
      if (first !== index) found.push([sentence, rows[first]!.id, original]);
    }
    if (found.length > 0) copies.set(index, found);
  }
  return copies;
}

/** The sentences that have copies, by document in the order given: each with the name of its group, in order. */
function groupsOf(
  rows: readonly DocumentRow[],
  order: readonly number[],
): Map<number, Array<[sentence: number, group: string]>> {
  const indices = new Map(order.map((index) => [rows[index]!.id, index]));
  const groups = new Map(order.map((index): [number, Map<number, string>] => [index, new Map()]));
  for (const index of order) {
    for (const [sentence, document, original] of rows[index]!.copies ?? []) {
      const group = `${document} ${original}`;
      groups.get(index)!.set(sentence, group);
      const there = indices.get(document);
      if (there !== undefined) groups.get(there)!.set(original, group);
    }
  }
  return new Map([...groups].map(([index, own]) => [index, [...own].sort(([a], [b]) => a - b)]));
}

function precedence(a: DocumentRow, b: DocumentRow): number {
  return (
    compare(a.date ?? UNDATED, b.date ?? UNDATED) ||
    b.characters - a.characters ||
    compare(a.path, b.path) ||
    compare(a.id, b.id)
  );
}

/** Sorts after every date. */
const UNDATED = '~';

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
