import type { Correction, CorrectionLine, LineProblem } from '../../model/correction.ts';
import type { AnnotatedDocument, DocumentRow } from '../../model/document.ts';
import type { Posting, Recipe } from '../../model/graph.ts';
import { correctIndex, type EntityIndex } from './correct-index.ts';
import { linksOf } from '../ask/links-of.ts';

/** What a correction would change, counted over the entities it touches. */
export interface CorrectionEffect {
  /** Keys that would have other mentions, before and after. */
  entities: Change<string[]>;
  mentions: Change<number>;
  /** Links these entities have. */
  links: Change<number>;
  /** Units in which an entity would be named that was not, or no more, by the key it has before; in order. */
  places: Array<{ key: string; posting: Posting }>;
  /** Why it cannot be: it contradicts others, takes a name that is taken, or matches nothing. */
  problem: LineProblem | null;
}

export interface Change<Value> {
  before: Value;
  after: Value;
}

/**
 * Measures one more correction before it is made.
 *
 * @param lines those that hold already
 * @param next comes after them
 */
export function correctionEffect(
  index: EntityIndex,
  rows: readonly DocumentRow[],
  recipe: Pick<Recipe, 'window' | 'types'>,
  lines: readonly CorrectionLine[],
  next: Correction,
): { toRead: string[]; measure(read: (id: string) => AnnotatedDocument): CorrectionEffect } {
  const line = nextLine(lines);
  const now = correctIndex(index, rows, recipe, lines);
  const then = correctIndex(index, rows, recipe, [...lines, { line, correction: next }]);
  return {
    toRead: [...new Set([...now.toRead, ...then.toRead])],
    measure(read) {
      const before = lines.length === 0 ? index : now.apply(read);
      const after = then.apply(read);
      const left = changedKeys(before, after);
      const reached = changedKeys(after, before);
      return {
        entities: { before: left, after: reached },
        mentions: { before: mentionsOf(left, before), after: mentionsOf(reached, after) },
        links: { before: linksOf(left, before.postings), after: linksOf(reached, after.postings) },
        places: left.flatMap((key) =>
          placesLeft(before.postings[key]!, after.postings[key]).map((posting) => ({ key, posting })),
        ),
        problem: [...after.refused, ...after.unmatched].find((said) => said.line === line) ?? null,
      };
    },
  };
}

/** The number of the line a correction gets behind others. */
export function nextLine(lines: readonly CorrectionLine[]): number {
  return lines.reduce((last, { line }) => Math.max(last, line), 0) + 1;
}

/** Keys of one index that have other postings or mentions in the other, or none. */
function changedKeys(index: EntityIndex, other: EntityIndex): string[] {
  return Object.keys(index.postings).filter((key) => {
    const [mentions, others] = [index.mentions[key]!, other.mentions[key]];
    const [postings, otherPostings] = [index.postings[key]!, other.postings[key]];
    return !sameRows(mentions, others) || !sameRows(postings, otherPostings);
  });
}

function sameRows(
  rows: ReadonlyArray<readonly unknown[]>,
  others: ReadonlyArray<readonly unknown[]> | undefined,
): boolean {
  if (rows === others) return true;
  if (rows.length !== others?.length) return false;
  return rows.every((row, place) => row.every((cell, index) => cell === others[place]![index]));
}

function mentionsOf(keys: readonly string[], { mentions }: EntityIndex): number {
  return keys.flatMap((key) => mentions[key]!).reduce((sum, [, times]) => sum + times, 0);
}

function placesLeft(before: readonly Posting[], after: readonly Posting[] = []): Posting[] {
  const kept = new Set(after.map(([document, unit]) => `${document} ${unit}`));
  return before.filter(([document, unit]) => !kept.has(`${document} ${unit}`));
}
