import type { Bundle } from '../../model/bundle.ts';
import { exportCsv } from './csv.ts';
import { exportGexf } from './gexf.ts';
import { exportGraphml } from './graphml.ts';
import { exportJson } from './json.ts';

/** The forms a graph can leave in. */
export const EXPORT_FORMATS = ['gexf', 'graphml', 'csv', 'json'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to be written or downloaded; `content` is its text, to be encoded as UTF-8. */
export interface ExportedFile {
  name: string;
  content: string;
}

/** The files a bundle becomes in a format: one, or three tables for `csv`. */
export function exportBundle(bundle: Bundle, format: ExportFormat): ExportedFile[] {
  switch (format) {
    case 'gexf':
      return [{ name: 'graph.gexf', content: exportGexf(bundle) }];
    case 'graphml':
      return [{ name: 'graph.graphml', content: exportGraphml(bundle) }];
    case 'json':
      return [{ name: 'graph.json', content: exportJson(bundle) }];
    case 'csv': {
      const { nodes, edges, evidence } = exportCsv(bundle);
      return [
        { name: 'nodes.csv', content: nodes },
        { name: 'edges.csv', content: edges },
        { name: 'evidence.csv', content: evidence },
      ];
    }
  }
}
