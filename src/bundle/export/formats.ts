/** The forms a graph can leave in. */
export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];
