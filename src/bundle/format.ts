import type { AnnotatedDocument, DocumentRow } from '../model/document.ts';
import { ENTITY_TYPES } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { Report } from '../model/report.ts';

/** `graph.json`: a node or an edge a line. */
export function formatGraph(graph: KnowledgeGraph): string {
  return [...graphParts(graph)].join('');
}

/** `graph.json` in parts: one after the other they are the file, which is too large to be held as a whole. */
export function* graphParts({ options, attributes, nodes, edges }: KnowledgeGraph): Generator<string> {
  yield `{\n"options": ${JSON.stringify(options)},\n"attributes": ${JSON.stringify(attributes)},\n"nodes": `;
  yield* listParts(nodes);
  yield ',\n"edges": ';
  yield* listParts(edges);
  yield '\n}\n';
}

/** A table by key, such as `layout.json` and `postings.json`: an entry a line, in code-unit order of the keys. */
export function formatTable(table: Readonly<Record<string, unknown>>): string {
  return formatObject(
    Object.keys(table)
      .sort()
      .map((key) => [key, JSON.stringify(table[key])]),
  );
}

/** `documents.json`: a document a line, without text. */
export function formatRows(rows: readonly DocumentRow[]): string {
  return `${formatList(rows)}\n`;
}

/** `report.json`: a file, a name, a mention or a problem a line. */
export function formatReport(report: Report): string {
  const { read, reprints, skipped, encodings, entities, rules, unaccepted, sample, lines } = report;
  return formatObject([
    ['read', formatList(read)],
    ['reprints', JSON.stringify(reprints)],
    ['skipped', formatList(skipped)],
    ['encodings', JSON.stringify(encodings)],
    ['entities', JSON.stringify(entities)],
    ['rules', formatInner(ENTITY_TYPES.map((type) => [type, JSON.stringify(rules[type])]))],
    [
      'unaccepted',
      formatInner([
        ['names', JSON.stringify(unaccepted.names)],
        ['first', formatList(unaccepted.first)],
      ]),
    ],
    ['sample', formatInner(ENTITY_TYPES.map((type) => [type, formatList(sample[type])]))],
    ['lines', formatList(lines)],
  ]);
}

/** `documents/<id>.json`: a sentence, a mention or a unit a line. */
export function formatDocument(document: AnnotatedDocument): string {
  const { text, sentences, mentions, units } = document;
  const facts = Object.entries(rowOf(document)).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  return formatObject([
    ...facts.filter(([name]) => name !== 'sentences'),
    ['text', JSON.stringify(text)],
    ['sentences', formatList(sentences)],
    ['mentions', formatList(mentions)],
    ...(units ? [['units', formatList(units)] as const] : []),
  ]);
}

/** The row of `documents.json` of a document. */
export function rowOf(document: AnnotatedDocument): DocumentRow {
  const { id, path, title, date, source, url, language, encoding, sha256, characters, sentences, duplicateOf, copies } =
    document;
  const row = {
    id,
    path,
    title,
    date,
    source,
    url,
    language,
    encoding,
    sha256,
    characters,
    sentences: sentences.length,
  };
  return { ...row, ...(duplicateOf !== undefined && { duplicateOf }), ...(copies !== undefined && { copies }) };
}

function formatInner(entries: ReadonlyArray<readonly [name: string, json: string]>): string {
  return formatObject(entries).trimEnd();
}

function formatObject(entries: ReadonlyArray<readonly [name: string, json: string]>): string {
  return `{\n${entries.map(([name, json]) => `${JSON.stringify(name)}: ${json}`).join(',\n')}\n}\n`;
}

function formatList(values: readonly unknown[]): string {
  return [...listParts(values)].join('');
}

/** Values a part. */
const PART = 1000;

function* listParts(values: readonly unknown[]): Generator<string> {
  yield '[';
  for (let start = 0; start < values.length; start += PART) {
    const lines = values.slice(start, start + PART).map((value) => `\n${JSON.stringify(value)}`);
    yield (start > 0 ? ',' : '') + lines.join(',');
  }
  yield values.length === 0 ? ']' : '\n]';
}
