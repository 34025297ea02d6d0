import { edgeKey } from '../../model/graph.ts';
import type { Counts } from '../count/count.ts';
import { hypergeometricTail } from '../count/statistics.ts';

/** How a node or link of some documents differs from what others say. */
export const MARKS = ['new', 'stronger', 'weaker', 'gone'] as const;
export type Mark = (typeof MARKS)[number];

/** What changed, a row each, nothing that did not. */
export interface ChangeTable {
  keys: string[];
  /** Index into `MARKS`. */
  marks: Uint8Array;
  /** Units that hold it, in the other documents and in these. */
  before: Uint32Array;
  after: Uint32Array;
  /** How improbable so large a difference would be by chance. */
  p: Float64Array;
}

/** Some documents held against others. */
export interface Changes {
  /** Units with an entity, of which the figures are parts. */
  units: { before: number; after: number };
  nodes: ChangeTable;
  edges: ChangeTable;
}

/** Differences less improbable than this are no differences. */
export const LEVEL = 0.05;
/** In fewer units altogether something is no news. */
const LEAST = 2;

/**
 * What is new, stronger, weaker or gone in some documents, held against others. Compared is the share of units that hold a
 * node or link: were all units of both drawn from one urn, how probable would so many, or so few, be among these
 * (hypergeometric, one-sided; see `hypergeometricTail`)? There is a difference where that is at most 5 %, and two units
 * altogether, so that a sentence more makes no link stronger: new if the others do not have it at all, gone if these do not,
 * stronger or weaker otherwise. What a large corpus says once is missing from any few of its documents, and no news.
 */
export function changesBetween(before: Counts, after: Counts): Changes {
  const units = { before: before.corpus.units, after: after.corpus.units };
  return {
    units,
    nodes: changed(nodeUnits(before), nodeUnits(after), units),
    edges: changed(pairUnits(before), pairUnits(after), units),
  };
}

/** The mark of each key that has one. */
export function marksOf({ nodes, edges }: Changes): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const table of [nodes, edges]) {
    for (let row = 0; row < table.keys.length; row++) marks.set(table.keys[row]!, MARKS[table.marks[row]!]!);
  }
  return marks;
}

/** The rows with a mark, the least probable first, then those with the most units. */
export function rowsMarked({ keys, marks, before, after, p }: ChangeTable, mark: Mark): number[] {
  const size = (row: number) => before[row]! + after[row]!;
  return [...keys.keys()]
    .filter((row) => MARKS[marks[row]!] === mark)
    .sort((a, b) => p[a]! - p[b]! || size(b) - size(a) || (keys[a]! < keys[b]! ? -1 : 1));
}

type Units = ReadonlyMap<string, number>;

function changed(before: Units, after: Units, units: Changes['units']): ChangeTable {
  const rows: Array<{ key: string; mark: Mark; was: number; is: number; p: number }> = [];
  const note = (key: string, was: number, is: number) => {
    const { mark, p } = judged(was, is, units);
    if (mark) rows.push({ key, mark, was, is, p });
  };
  for (const [key, is] of after) note(key, before.get(key) ?? 0, is);
  for (const [key, was] of before) if (!after.has(key)) note(key, was, 0);
  return {
    keys: rows.map(({ key }) => key),
    marks: Uint8Array.from(rows, ({ mark }) => MARKS.indexOf(mark)),
    before: Uint32Array.from(rows, ({ was }) => was),
    after: Uint32Array.from(rows, ({ is }) => is),
    p: Float64Array.from(rows, ({ p }) => p),
  };
}

function judged(was: number, is: number, units: Changes['units']): { mark: Mark | null; p: number } {
  const all = units.before + units.after;
  const more = is * units.before >= was * units.after;
  const p = more
    ? hypergeometricTail(is, was + is, units.after, all)
    : hypergeometricTail(was, was + is, units.before, all);
  if (p > LEVEL || was + is < LEAST) return { mark: null, p };
  if (was === 0) return { mark: 'new', p };
  if (is === 0) return { mark: 'gone', p };
  return { mark: more ? 'stronger' : 'weaker', p };
}

function nodeUnits({ nodes }: Counts): Units {
  return new Map([...nodes].map(([key, { sentences }]) => [key, sentences]));
}

function pairUnits({ pairs }: Counts): Units {
  return new Map(pairs.map(({ source, target, sentences }) => [edgeKey(source, target), sentences]));
}
