import type { DocumentRow } from '../../model/document.ts';

/** Part of a corpus, to be counted on its own. What is null is not asked for; a document must fit all that is asked. */
export interface Slice {
  /** Ids. */
  documents: ReadonlySet<string> | null;
  sources: ReadonlySet<string> | null;
  /** First and last day, ISO `YYYY-MM-DD`, both included; a document without a date is in no such stretch. */
  from: string | null;
  to: string | null;
  /** What the slice is compared with. */
  against: Against;
}

/** The documents a slice is compared with: all others, those dated before its first day, or none. */
export const AGAINST = ['rest', 'earlier', 'none'] as const;
export type Against = (typeof AGAINST)[number];

/** The whole corpus. */
export const WHOLE: Slice = { documents: null, sources: null, from: null, to: null, against: 'rest' };

/** Whether a slice leaves nothing out by itself. */
export function isWhole({ documents, sources, from, to }: Slice): boolean {
  return documents === null && sources === null && from === null && to === null;
}

/** The documents in a slice, by index among the rows of `documents.json`. */
export function documentsIn(slice: Slice, rows: readonly DocumentRow[]): Set<number> {
  return new Set([...rows.keys()].filter((index) => isIn(slice, rows[index]!)));
}

/** The documents a slice is compared with; null where there is nothing to compare. */
export function documentsAgainst(slice: Slice, rows: readonly DocumentRow[]): Set<number> | null {
  const { against, from } = slice;
  if (isWhole(slice) || against === 'none' || (against === 'earlier' && from === null)) return null;
  const inside = documentsIn(slice, rows);
  const others = [...rows.keys()].filter((index) => !inside.has(index));
  const date = (index: number) => rows[index]!.date;
  const chosen = against === 'rest' ? others : others.filter((index) => date(index) !== null && date(index)! < from!);
  return chosen.length > 0 && inside.size > 0 ? new Set(chosen) : null;
}

/** Whether two slices hold the same documents, whatever they are compared with. */
export function sameDocuments(a: Slice, b: Slice): boolean {
  return a.documents === b.documents && a.sources === b.sources && a.from === b.from && a.to === b.to;
}

function isIn({ documents, sources, from, to }: Slice, { id, source, date }: DocumentRow): boolean {
  if (documents && !documents.has(id)) return false;
  if (sources && (source === null || !sources.has(source))) return false;
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}
