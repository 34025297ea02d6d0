import type { AnnotatedDocument, Mention } from '../../src/model/document.ts';
import { type EntityType, typeOfKey } from '../../src/model/entity.ts';

/** Of the entities of a type that the smaller lexicon lacks: how many there are, how many were found all the same, and by which rules. */
export interface HeldOut {
  lacking: number;
  found: number;
  /** An entity of a document that several rules found counts for each. */
  rules: Record<string, number>;
  /** What was not found: in how many documents, most often first. */
  missed: Array<{ entity: string; documents: number }>;
}

/**
 * What becomes of names when the lexicon lacks them, counted over (document, entity) pairs: the same documents annotated
 * with the whole lexicon and with a smaller one, pair by pair. A pair is found again if one of its mentions is a mention
 * of an entity of its type on the very same words. No gold is needed; what the whole lexicon takes for a name is believed.
 *
 * @param lacks whether the smaller lexicon lacks an entity, by key
 */
export function heldOut(
  type: EntityType,
  pairs: ReadonlyArray<readonly [whole: AnnotatedDocument, smaller: AnnotatedDocument]>,
  lacks: (entity: string) => boolean,
): HeldOut {
  const rules: Record<string, number> = {};
  const missed = new Map<string, number>();
  let lacking = 0;
  for (const [whole, smaller] of pairs) {
    const again = new Map(smaller.mentions.filter(isOf(type)).map((mention) => [placeOf(mention), mention.rule]));
    for (const [entity, mentions] of byEntity(whole.mentions.filter(isOf(type)))) {
      if (!lacks(entity)) continue;
      lacking += 1;
      const finders = new Set(mentions.flatMap((mention) => again.get(placeOf(mention)) ?? []));
      for (const rule of finders) rules[rule] = (rules[rule] ?? 0) + 1;
      if (finders.size === 0) missed.set(entity, (missed.get(entity) ?? 0) + 1);
    }
  }
  const lost = [...missed].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return {
    lacking,
    found: lacking - lost.reduce((sum, [, documents]) => sum + documents, 0),
    rules,
    missed: lost.map(([entity, documents]) => ({ entity, documents })),
  };
}

function isOf(type: EntityType): (mention: Mention) => boolean {
  return ({ entity }) => typeOfKey(entity) === type;
}

function placeOf({ start, end }: Mention): string {
  return `${start}-${end}`;
}

function byEntity(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(mention.entity, [...(groups.get(mention.entity) ?? []), mention]);
  return groups;
}
