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
