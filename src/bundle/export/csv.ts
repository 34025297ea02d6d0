import Papa from 'papaparse';
import { evidence } from '../../graph/ask/evidence.ts';
import { partsOf } from '../../graph/count/units.ts';
import type { Bundle } from '../../model/bundle.ts';
import type { AnnotatedDocument } from '../../model/document.ts';

/** Three tables for a spreadsheet (UTF-8 with BOM, formulae disarmed): nodes, edges, and a row for every sentence (of another window: unit) of every edge. */
export function exportCsv(bundle: Tables): { nodes: string; edges: string; evidence: string } {
  return { nodes: table(nodeRows(bundle)), edges: table(edgeRows(bundle)), evidence: table(evidenceRows(bundle)) };
}

type Tables = Pick<Bundle, 'graph' | 'layout' | 'documents' | 'postings'>;

type Row = Record<string, string | number | null>;

function nodeRows({ graph, layout }: Tables): Row[] {
  return graph.nodes.map(({ key, attributes: { aliases, ...facts } }) => {
    const [x, y] = layout[key]!;
    return { key, ...(facts as Row), aliases: aliases.join(' | '), x, y };
  });
}

function edgeRows({ graph }: Tables): Row[] {
  const labels = labelsOf({ graph });
  return graph.edges.map(({ source, target, attributes }) => {
    const names = { source_name: labels.get(source)!, target_name: labels.get(target)! };
    return { source, target, ...names, ...attributes };
  });
}

function evidenceRows({ graph, documents, postings }: Tables): Row[] {
  const labels = labelsOf({ graph });
  const { window } = graph.attributes.recipe;
  return graph.edges.flatMap(({ source, target }) =>
    evidence(postings, source, target).map((place) => {
      const document = documents[place[0]]!;
      const { heading, sentences } = partsOf(document, window, place, new Set([source, target]));
      const { title, date, source: publisher, path } = document;
      return {
        source_name: labels.get(source)!,
        target_name: labels.get(target)!,
        sentence: sentences.map((sentence) => wordsOf(document, sentence)).join(' … '),
        ...(window === 'section' ? { heading: heading === null ? '' : wordsOf(document, heading) } : {}),
        title,
        date,
        source: publisher,
        path,
      };
    }),
  );
}

function wordsOf({ text, sentences }: AnnotatedDocument, index: number): string {
  const { start, end } = sentences[index]!;
  return text.slice(start, end);
}

function labelsOf({ graph }: Pick<Bundle, 'graph'>): Map<string, string> {
  return new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
}

function table(rows: readonly Row[]): string {
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  return `\uFEFF${Papa.unparse([...rows], { columns: [...columns], escapeFormulae: true })}\r\n`;
}
