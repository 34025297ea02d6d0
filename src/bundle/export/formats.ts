/** The forms a graph can leave in. */
export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The forms the whole explorer can leave in, with everything it shows: one page, or the files of a web site. */
export const EXPLORER_FORMATS = ['html', 'site'] as const;

export type ExplorerFormat = (typeof EXPLORER_FORMATS)[number];
