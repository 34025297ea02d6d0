import Papa from 'papaparse';
import type { Bundle } from '../../model/bundle.ts';
import type { Postings } from '../../model/graph.ts';

/** Three tables for a spreadsheet (UTF-8 with BOM, formulae disarmed): nodes, edges, and a row for every sentence of every edge. */
export function exportCsv(bundle: Bundle): { nodes: string; edges: string; evidence: string } {
  return { nodes: table(nodeRows(bundle)), edges: table(edgeRows(bundle)), evidence: table(evidenceRows(bundle)) };
}

type Row = Record<string, string | number | null>;

function nodeRows({ graph, layout }: Bundle): Row[] {
  return graph.nodes.map(({ key, attributes: { aliases, ...facts } }) => {
    const [x, y] = layout[key]!;
    return { key, ...(facts as Row), aliases: aliases.join(' | '), x, y };
  });
}

function edgeRows({ graph }: Bundle): Row[] {
  const labels = labelsOf({ graph });
  return graph.edges.map(({ source, target, attributes }) => {
    const names = { source_name: labels.get(source)!, target_name: labels.get(target)! };
    return { source, target, ...names, ...attributes };
  });
}

function evidenceRows({ graph, documents, postings }: Bundle): Row[] {
  const labels = labelsOf({ graph });
  return graph.edges.flatMap(({ source, target }) =>
    sharedPlaces(postings[source]!, postings[target]!).map(([place, index]) => {
      const { text, sentences, title, date, source: publisher, path } = documents[place]!;
      const { start, end } = sentences[index]!;
      const names = { source_name: labels.get(source)!, target_name: labels.get(target)! };
      return { ...names, sentence: text.slice(start, end), title, date, source: publisher, path };
    }),
  );
}

function sharedPlaces(one: Postings[string], other: Postings[string]): Postings[string] {
  const places = new Set(other.map(([document, sentence]) => `${document},${sentence}`));
  return one.filter(([document, sentence]) => places.has(`${document},${sentence}`));
}

function labelsOf({ graph }: Pick<Bundle, 'graph'>): Map<string, string> {
  return new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));
}

function table(rows: readonly Row[]): string {
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  return `\uFEFF${Papa.unparse([...rows], { columns: [...columns], escapeFormulae: true })}\r\n`;
}
