import type { StreamedCorpus } from '../model/corpus.ts';
import { ENTITY_TYPES, type EntityType } from '../model/entity.ts';
import type { Problem, Report } from '../model/report.ts';

/**
 * The coverage sheet of a build: what was read and how much of it was kept, what was not and why (by path), what was found
 * and by which rule.
 */
export function coverageReport(
  read: Report['read'],
  skipped: readonly Problem[],
  corpus: StreamedCorpus,
  unaccepted: Report['unaccepted'],
): Report {
  return {
    read,
    skipped: skipped
      .map(({ path, problem, needed }) => ({ path, problem, needed }))
      .sort((a, b) => compare(a.path, b.path) || compare(a.problem, b.problem)),
    encodings: tally(read.map(({ encoding }) => encoding)),
    entities: byType((type) => [...corpus.entities.values()].filter((entity) => entity.type === type).length),
    rules: rulesByType(corpus),
    unaccepted,
  };
}

function rulesByType({ documents, entities }: StreamedCorpus): Report['rules'] {
  const rules = byType((): string[] => []);
  for (const { mentions } of documents) {
    for (const { entity, rule } of mentions) rules[entities.get(entity)!.type].push(rule);
  }
  return byType((type) => tally(rules[type]));
}

function byType<Value>(value: (type: EntityType) => Value): Record<EntityType, Value> {
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, value(type)])) as Record<EntityType, Value>;
}

/** How often each word occurs, in code-unit order of the words. */
function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
