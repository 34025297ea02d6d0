import type { DocumentCount } from '../../graph/count/document-counts.ts';
import type { DocumentRow } from '../../model/document.ts';
import type { DocumentChoices, SortBy } from './setup.ts';

/** A document as it is listed. */
export interface Listed {
  /** Among the rows of `documents.json`. */
  index: number;
  row: DocumentRow;
  entities: number;
  /** What is chosen, as it stands here; null where it does not, or nothing is chosen. */
  found: DocumentCount | null;
}

/** The documents whose title or source holds the query (whatever the case), in the order asked for; ties as in the bundle. */
export function listedDocuments(
  documents: readonly Listed[],
  { query, turned }: Pick<DocumentChoices, 'query' | 'turned'>,
  sort: SortBy,
): Listed[] {
  const wanted = query.trim().toLowerCase();
  const found = documents.filter(
    ({ row }) =>
      wanted === '' || row.title.toLowerCase().includes(wanted) || row.source?.toLowerCase().includes(wanted),
  );
  const order = ORDERS[sort];
  return found.sort((a, b) => (turned ? -1 : 1) * order(a, b) || a.index - b.index);
}

/** Greatest and latest first, names in code-unit order, what is unknown last. */
const ORDERS: Record<SortBy, (a: Listed, b: Listed) => number> = {
  found: (a, b) => (b.found?.count ?? 0) - (a.found?.count ?? 0),
  date: (a, b) => compare(b.row.date ?? '', a.row.date ?? ''),
  title: (a, b) => compare(a.row.title, b.row.title),
  source: (a, b) => compare(a.row.source ?? '\uffff', b.row.source ?? '\uffff'),
  entities: (a, b) => b.entities - a.entities,
  sentences: (a, b) => b.row.sentences - a.row.sentences,
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
