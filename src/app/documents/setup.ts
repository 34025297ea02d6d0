import type { Setup } from '../useSetup.ts';

export const SORTS = ['found', 'date', 'title', 'source', 'entities', 'sentences'] as const;
export type SortBy = (typeof SORTS)[number];

export interface DocumentChoices {
  /** Null: by what is chosen, where something is; else by date. */
  sort: SortBy | null;
  /** Whether the order is turned round. */
  turned: boolean;
  query: string;
}

/** The documents' choices as fields in one line. */
export const DOCUMENTS_SETUP: Setup<DocumentChoices> = {
  parse: (text) => {
    const fields = new URLSearchParams(text);
    return {
      sort: SORTS.find((known) => known === fields.get('sort')) ?? null,
      turned: fields.has('turned'),
      query: fields.get('find') ?? '',
    };
  },
  print: ({ sort, turned, query }) => {
    const fields = new URLSearchParams();
    if (sort) fields.set('sort', sort);
    if (turned) fields.set('turned', '');
    if (query) fields.set('find', query);
    return fields.toString();
  },
};
