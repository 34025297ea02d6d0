import type { Bundle } from '../../model/bundle.ts';
import { exportCsv } from './csv.ts';
import type { ExportFormat } from './formats.ts';
import { exportGexf } from './gexf.ts';
import { exportGraphml } from './graphml.ts';
import { exportJson } from './json.ts';
import { type ExportRecipe, recipeText } from './recipe.ts';

/** A file to be written or downloaded; `content` is its text, to be encoded as UTF-8. */
export interface ExportedFile {
  name: string;
  content: string;
}

/** What leaves: of documents, those that the tables of evidence quote. */
export type Exportable = Pick<Bundle, 'graph' | 'layout' | 'documents' | 'postings'>;

/** The files a bundle becomes in a format: one; for `csv` three tables and what they were made from. */
export function exportBundle(bundle: Exportable, format: ExportFormat, recipe: ExportRecipe): ExportedFile[] {
  switch (format) {
    case 'gexf':
      return [{ name: 'graph.gexf', content: exportGexf(bundle, recipe) }];
    case 'graphml':
      return [{ name: 'graph.graphml', content: exportGraphml(bundle, recipe) }];
    case 'json':
      return [{ name: 'graph.json', content: exportJson(bundle, recipe) }];
    case 'csv': {
      const { nodes, edges, evidence } = exportCsv(bundle);
      return [
        { name: 'nodes.csv', content: nodes },
        { name: 'edges.csv', content: edges },
        { name: 'evidence.csv', content: evidence },
        { name: 'recipe.txt', content: recipeText(recipe) },
      ];
    }
  }
}
