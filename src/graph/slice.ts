import type { DocumentRow } from '../model/document.ts';

/** Part of a corpus, to be counted on its own. What is null is not asked for; a document must fit all that is asked. */
export interface Slice {
  /** Ids. */
  documents: ReadonlySet<string> | null;
  sources: ReadonlySet<string> | null;
  /** First and last day, ISO `YYYY-MM-DD`, both included; a document without a date is in no such stretch. */
  from: string | null;
  to: string | null;
}

/** The whole corpus. */
export const WHOLE: Slice = { documents: null, sources: null, from: null, to: null };

/** Whether a slice leaves nothing out by itself. */
export function isWhole({ documents, sources, from, to }: Slice): boolean {
  return documents === null && sources === null && from === null && to === null;
}

/** The documents in a slice, by index among the rows of `documents.json`. */
export function documentsIn(slice: Slice, rows: readonly DocumentRow[]): Set<number> {
  return new Set([...rows.keys()].filter((index) => isIn(slice, rows[index]!)));
}

function isIn({ documents, sources, from, to }: Slice, { id, source, date }: DocumentRow): boolean {
  if (documents && !documents.has(id)) return false;
  if (sources && (source === null || !sources.has(source))) return false;
  if (from === null && to === null) return true;
  return date !== null && (from === null || date >= from) && (to === null || date <= to);
}
