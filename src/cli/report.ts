import type { AnnotatedDocument } from '../model/document.ts';
import { ENTITY_TYPES, type EntityType, typeOfKey } from '../model/entity.ts';
import type { Problem, ReadFile, Report } from '../model/report.ts';
import { tableFile, tableLine } from '../text/lexicon/table-line.ts';
import { sampleOf } from './sample.ts';

/** Mentions of each type in the sample. */
const SAMPLE = 30;
/** Names listed that were not believed, and how often each must have been seen. */
const LISTED = 200;
const SEEN = 2;

/** The coverage sheet of a build, written while the documents go by. */
export interface CoverageSheet {
  /** @param kept share of the file's characters that the text keeps, 0 to 1 */
  add(document: AnnotatedDocument, kept: number): void;
  /**
   * @param skipped the files that were not read
   * @param rejected the names that were not believed, most often seen first
   */
  result(skipped: readonly Problem[], rejected: readonly RejectedName[]): Report;
}

/** A name that was not believed, with the other spellings it was seen in. */
export interface RejectedName {
  name: string;
  type: EntityType;
  times: number;
  spellings: readonly string[];
}

/**
 * Begins a coverage sheet. The order in which documents are added changes nothing; nothing of a document is held but its
 * row, the keys of its entities, and the sentences of the sample.
 */
export function coverageSheet(seed: number): CoverageSheet {
  const read: ReadFile[] = [];
  const found = byType(() => new Map<string, { mentions: number; entities: Set<string> }>());
  const samples = byType(() => sampleOf(SAMPLE, seed));
  let reprints = 0;
  return {
    add(document, kept) {
      const { path, encoding, mentions, duplicateOf } = document;
      read.push({ path, encoding, kept, mentions: mentions.length });
      if (duplicateOf !== undefined) reprints += 1;
      for (const mention of mentions) {
        const type = typeOfKey(mention.entity);
        const rule = found[type].get(mention.rule) ?? { mentions: 0, entities: new Set<string>() };
        rule.mentions += 1;
        rule.entities.add(mention.entity);
        found[type].set(mention.rule, rule);
        samples[type].add(document, mention);
      }
    },
    result: (skipped, rejected) => ({
      read: [...read].sort((a, b) => compare(a.path, b.path)),
      reprints,
      skipped: skipped
        .map(({ path, problem, needed }) => ({ path, problem, needed }))
        .sort((a, b) => compare(a.path, b.path) || compare(a.problem, b.problem)),
      encodings: inOrder(countsOf(read.map(({ encoding }) => encoding))),
      entities: byType((type) => new Set([...found[type].values()].flatMap(({ entities }) => [...entities])).size),
      rules: byType((type) =>
        inOrder(
          [...found[type]].map(([rule, { mentions, entities }]) => [rule, { mentions, entities: entities.size }]),
        ),
      ),
      unaccepted: unacceptedOf(rejected.filter(({ times }) => times >= SEEN)),
      sample: byType((type) => samples[type].result()),
      lines: [],
    }),
  };
}

function unacceptedOf(names: readonly RejectedName[]): Report['unaccepted'] {
  const first = names.slice(0, LISTED).map(({ name, type, times, spellings }) => {
    return { name, type, times, line: tableLine(name, spellings), file: tableFile(type) };
  });
  return { names: names.length, first };
}

function byType<Value>(value: (type: EntityType) => Value): Record<EntityType, Value> {
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, value(type)])) as Record<EntityType, Value>;
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** An object with its keys in code-unit order. */
function inOrder<Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
