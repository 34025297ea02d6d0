import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { KnowledgeGraph } from '../model/graph.ts';
import type { ReadFile, Report } from '../model/report.ts';
import { columnsOf, wrapped } from './columns.ts';
import { reasonsOf } from './reasons.ts';
import { printable, type Stream } from './terminal.ts';

const PLURALS: Record<EntityType, [one: string, many: string]> = {
  city: ['city', 'cities'],
  company: ['company', 'companies'],
  technology: ['technology', 'technologies'],
  policy: ['policy', 'policies'],
};

/** Columns of the words at the left; on a terminal narrower than `NARROW` they stand on a line of their own. */
const MARGIN = 11;
const NARROW = 60;
/** Files and names shown of each kind. */
const SHOWN = 3;
const REASONS = 8;
/** A document of which less is kept as text deserves a look. */
const LITTLE = 0.1;

export interface BuildFacts {
  graph: KnowledgeGraph;
  report: Report;
  /** Number of files that had not changed since they were last read. */
  unchanged: number;
  /** Folder of the bundle. */
  out: string;
}

/**
 * What a build did, for a person with no time: what was read, what was not and why, what was found, what deserves a look.
 * Wrapped to the width of a terminal; elsewhere a fact a line.
 */
export function summary(
  { graph, report, unchanged, out }: BuildFacts,
  stream: Pick<Stream, 'isTTY' | 'columns'>,
): string {
  const columns = stream.isTTY ? Math.max(stream.columns ?? 80, 20) : Number.POSITIVE_INFINITY;
  const parts: Array<[head: string, facts: string[]]> = [
    ['Read', readFacts(graph, report, unchanged)],
    ['Not read', notReadFacts(report)],
    ['Found', foundFacts(graph, report)],
    ['Look at', doubtfulFacts(report)],
    ['Written to', [out]],
  ];
  return parts
    .filter(([, facts]) => facts.length > 0)
    .map(([head, facts]) => laidOut(head, facts.map(printable), columns))
    .join('');
}

function readFacts(
  { attributes: { corpus } }: KnowledgeGraph,
  { encodings, reprints }: Report,
  unchanged: number,
): string[] {
  const files = Object.entries(encodings).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return [
    `${counted(corpus.documents, 'document', 'documents')}, ${counted(corpus.sentences, 'sentence', 'sentences')}`,
    files.map(([encoding, count]) => `${encoding} ${number(count)}`).join(', '),
    ...(reprints > 0 ? [`${counted(reprints, 'document reprints', 'documents reprint')} another, counted once`] : []),
    ...(unchanged > 0 ? [`${counted(unchanged, 'file', 'files')} unchanged since last read`] : []),
  ];
}

function notReadFacts({ skipped }: Report): string[] {
  if (skipped.length === 0) return [];
  const reasons = reasonsOf(skipped);
  const rest = reasons.slice(REASONS);
  return [
    counted(skipped.length, 'file', 'files'),
    ...reasons.slice(0, REASONS).map(({ reason, paths }) => `${number(paths.length)} × ${reason} (${few(paths)})`),
    ...(rest.length > 0 ? [`${number(rest.length)} more reasons: see report.json`] : []),
  ];
}

function foundFacts({ edges }: KnowledgeGraph, { entities }: Report): string[] {
  const types = ENTITY_TYPES.map((type) => counted(entities[type], ...PLURALS[type])).join(', ');
  return [types, counted(edges.length, 'link', 'links')];
}

function doubtfulFacts({ read, unaccepted, sample, lines }: Report): string[] {
  const facts: string[] = [];
  if (lines.length > 0) {
    const places = few(lines.map(({ path }) => path));
    facts.push(`${counted(lines.length, 'line', 'lines')} of the lexicon or the corrections without effect: ${places}`);
  }
  const little = read.filter(({ kept }) => kept < LITTLE).sort((a, b) => a.kept - b.kept);
  if (little.length > 0) {
    const shown = few(little.map(({ path, kept }) => `${path} ${(kept * 100).toFixed(1)} %`));
    facts.push(
      `${counted(little.length, 'document', 'documents')} of which less than a tenth was kept as text: ${shown}`,
    );
  }
  const empty = read.filter(({ mentions }) => mentions === 0);
  if (empty.length > 0)
    facts.push(`${counted(empty.length, 'document', 'documents')} naming nothing: ${few(paths(empty))}`);
  if (unaccepted.names > 0) {
    const shown = unaccepted.first
      .slice(0, SHOWN)
      .map(({ name, times }) => `${name} ${times}×`)
      .join(', ');
    const listed = unaccepted.first.length < unaccepted.names ? `the first ${number(unaccepted.first.length)}` : 'each';
    facts.push(
      `${counted(unaccepted.names, 'name', 'names')} seen more than once but not believed: ${shown}; ${listed} with a line for a lexicon in report.json`,
    );
  }
  const most = Math.max(...ENTITY_TYPES.map((type) => sample[type].length));
  if (most > 0)
    facts.push(`up to ${most} mentions of each type, picked by chance, in report.json, to be judged by eye`);
  return facts;
}

function paths(files: readonly ReadFile[]): string[] {
  return files.map(({ path }) => path);
}

function few(items: readonly string[]): string {
  const rest = items.length - SHOWN;
  return items.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${number(rest)} more` : '');
}

function laidOut(head: string, facts: readonly string[], columns: number): string {
  const narrow = columns < NARROW;
  const indent = narrow ? 2 : MARGIN;
  const lines = facts.flatMap((fact) =>
    wrapped(fact, columns - indent - 2).map((line, i) => ' '.repeat(indent + (i > 0 ? 2 : 0)) + line),
  );
  if (narrow) lines.unshift(head);
  else lines[0] = head + lines[0]!.slice(columnsOf(head));
  return lines.map((line) => `${line}\n`).join('');
}

function counted(count: number, one: string, many: string): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function number(count: number): string {
  return count.toLocaleString('en');
}
