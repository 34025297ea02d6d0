import type { DocumentRow } from '../../model/document.ts';
import type { Window } from '../../model/graph.ts';
import type { Columns } from './columns.ts';
import type { Counts, NodeCounts, PairCounts } from './count.ts';
import { unitTable } from './unit-table.ts';

/**
 * Counts some documents of a corpus from where its entities stand, without their texts: the same as a `coMentionCounter`
 * of these documents gives, in the same order, so that the same graph is built from it.
 *
 * @param rows the rows of `documents.json`, with first prints among the chosen documents (see `rowsWithin`)
 * @param chosen indices among the rows
 */
export function recount(
  columns: Columns,
  rows: readonly DocumentRow[],
  chosen: ReadonlySet<number>,
  window: Window,
): Counts {
  const table = unitTable(columns, rows, chosen, window);
  const mentions = mentionsIn(columns, chosen);
  const nodes = new Map<string, NodeCounts>();
  const pairs: PairCounts[] = [];
  const dates = [...new Set(rows.flatMap(({ date }) => (date === null ? [] : [date])))].sort();
  const dateOf = datesOf(rows, dates);
  const { keys } = columns;
  const scratch = new PairScratch(keys.length);

  for (const [node, key] of keys.entries()) {
    if (mentions[node] === 0) continue;
    const originals = new Set<number>();
    let sentences = 0;
    for (let at = columns.starts[node]!; at < columns.starts[node + 1]!; at++) {
      const document = columns.documents[at]!;
      if (!chosen.has(document)) continue;
      const unit = table.base[document]! + columns.units[at]!;
      const print = table.prints.get(unit) ?? unit;
      const original = print === unit ? table.own[document]! : table.documentOf(print);
      sentences++;
      originals.add(original);
      const [from, to] = [table.starts[unit]!, table.starts[unit + 1]!];
      const share = 1 / (to - from - 1);
      const isLent = columns.lent[at] === 1;
      for (let member = from; member < to; member++) {
        const other = table.members[member]!;
        if (other <= node) continue;
        if (isLent && table.lent[member] === 1) scratch.part(other);
        else scratch.link(other, share, document, original, print, dateOf[document]!);
      }
    }
    nodes.set(key, { mentions: mentions[node]!, sentences, documents: originals.size });
    for (const { other, first, last, ...pair } of scratch.empty()) {
      pairs.push({
        source: key,
        target: keys[other]!,
        ...pair,
        first: dates[first] ?? null,
        last: dates[last] ?? null,
      });
    }
  }
  const corpus = {
    documents: chosen.size,
    sentences: [...chosen].reduce((sum, index) => sum + rows[index]!.sentences, 0),
    units: table.units,
    mentions: mentions.reduce((sum, count) => sum + count, 0),
  };
  return { nodes, pairs, corpus };
}

function mentionsIn({ keys, mentionStarts, mentionDocuments, mentionCounts }: Columns, chosen: ReadonlySet<number>) {
  const mentions = new Uint32Array(keys.length);
  for (let node = 0; node < keys.length; node++) {
    for (let at = mentionStarts[node]!; at < mentionStarts[node + 1]!; at++)
      if (chosen.has(mentionDocuments[at]!)) mentions[node]! += mentionCounts[at]!;
  }
  return mentions;
}

/** The rank of each document's date among all dates, −1 where it has none. */
function datesOf(rows: readonly DocumentRow[], dates: readonly string[]): Int32Array {
  const ranks = new Map(dates.map((date, rank) => [date, rank]));
  return Int32Array.from(rows, ({ date }) => (date === null ? -1 : ranks.get(date)!));
}

/** What the pairs of one node with later ones add up to. */
class PairScratch {
  readonly #touched: number[] = [];
  readonly #weight: Float64Array;
  readonly #sentences: Uint32Array;
  readonly #apart: Uint32Array;
  readonly #repeated: Uint8Array;
  readonly #latest: Int32Array;
  readonly #print: Float64Array;
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  readonly #originals: Array<Set<number> | undefined>;

  constructor(nodes: number) {
    this.#weight = new Float64Array(nodes);
    this.#sentences = new Uint32Array(nodes);
    this.#apart = new Uint32Array(nodes);
    this.#repeated = new Uint8Array(nodes);
    this.#latest = new Int32Array(nodes).fill(-1);
    this.#print = new Float64Array(nodes);
    this.#first = new Int32Array(nodes).fill(-1);
    this.#last = new Int32Array(nodes).fill(-1);
    this.#originals = Array.from({ length: nodes });
  }

  part(other: number): void {
    this.#touch(other);
    this.#apart[other]!++;
  }

  link(other: number, share: number, document: number, original: number, print: number, date: number): void {
    this.#touch(other);
    this.#weight[other]! += share;
    this.#sentences[other]!++;
    const originals = this.#originals[other];
    if (originals) originals.add(original);
    else this.#originals[other] = new Set([original]);
    if (this.#latest[other] !== document) {
      this.#latest[other] = document;
      this.#print[other] = print;
    } else if (this.#print[other] !== print) this.#repeated[other] = 1;
    if (date < 0) return;
    if (this.#first[other]! < 0 || date < this.#first[other]!) this.#first[other] = date;
    if (date > this.#last[other]!) this.#last[other] = date;
  }

  /** The pairs that are linked, by the number of the other node; dates by rank. Ready for the next node after that. */
  empty() {
    const linked = this.#touched.filter((other) => this.#sentences[other]! > 0).sort((a, b) => a - b);
    const pairs = linked.map((other) => ({
      other,
      weight: this.#weight[other]!,
      sentences: this.#sentences[other]!,
      apart: this.#apart[other]!,
      documents: this.#originals[other]!.size,
      repeated: this.#repeated[other] === 1,
      first: this.#first[other]!,
      last: this.#last[other]!,
    }));
    for (const other of this.#touched) {
      for (const column of [this.#weight, this.#sentences, this.#apart, this.#repeated]) column[other] = 0;
      for (const column of [this.#latest, this.#first, this.#last]) column[other] = -1;
      this.#originals[other] = undefined;
    }
    this.#touched.length = 0;
    return pairs;
  }

  #touch(other: number): void {
    if (this.#sentences[other] === 0 && this.#apart[other] === 0) this.#touched.push(other);
  }
}
