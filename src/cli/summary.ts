import type { Bundle } from '../model/bundle.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import { printable } from './terminal.ts';

const PLURALS: Record<EntityType, [one: string, many: string]> = {
  city: ['city', 'cities'],
  company: ['company', 'companies'],
  technology: ['technology', 'technologies'],
  policy: ['policy', 'policies'],
};

/** What a build did, for a person, a fact a line. */
export function summary({ graph, report }: Omit<Bundle, 'documents'>, unchanged: number, out: string): string {
  const { documents, sentences } = graph.attributes.corpus;
  const types = ENTITY_TYPES.map((type) => counted(report.entities[type], ...PLURALS[type])).join(', ');
  const lines = [
    `${counted(documents, 'document', 'documents')}, ${counted(sentences, 'sentence', 'sentences')}`,
    types,
    counted(graph.edges.length, 'link', 'links'),
  ];
  if (unchanged > 0) lines.push(`${counted(unchanged, 'file', 'files')} unchanged since last read`);
  if (report.skipped.length > 0)
    lines.push(`${counted(report.skipped.length, 'file', 'files')} skipped, listed in report.json`);
  return `${lines.map((line) => `  ${line}\n`).join('')}Written to ${printable(out)}\n`;
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
