import type { AnnotatedDocument } from '../../src/model/document.ts';
import { ENTITY_TYPES, type EntityType, typeOfKey } from '../../src/model/entity.ts';
import type { GoldDocument, GoldEntity } from './gold.ts';
import { bCubed, harmonicMean, type Judged } from './resolution.ts';
import { bare, plain, sameForm } from './surface.ts';

/** Says whether a lexicon has a gold entity under one of its names. */
export type Knows = (type: EntityType, entity: GoldEntity) => boolean;

export interface Score {
  types: Record<EntityType, TypeScore>;
  macroF1: number;
  /** B-cubed F1 over the gold forms that were found. */
  resolution: number;
  misses: Array<{ type: EntityType; name: string; doc: string; known: boolean }>;
  wrong: Array<{ type: EntityType; surfaces: string[]; doc: string }>;
  /** Those of the wrong ones that were warned of. */
  traps: Array<{ type: EntityType; surface: string; doc: string; why: string }>;
}

export interface TypeScore {
  precision: number;
  recall: number;
  f1: number;
  /** Gold entities asked for, and those of them that were found: in the lexicon, and not. */
  known: { asked: number; found: number };
  unknown: { asked: number; found: number };
  /** Entities found that are in the gold document, and that are not. */
  right: number;
  wrong: number;
}

/** An entity that was found in a document, with the forms it was found by. */
interface Found {
  key: string;
  type: EntityType;
  surfaces: Set<string>;
}

/**
 * Counts (document, entity) pairs. A found entity is right if one of its forms in the document is a form of a gold
 * entity of its type; one that is a gold product does not count (cities excepted). Optional gold entities are neither missed nor wrong.
 */
export function scored(pairs: ReadonlyArray<readonly [GoldDocument, AnnotatedDocument]>, knows: Knows): Score {
  const types = byType(() => ({ known: { asked: 0, found: 0 }, unknown: { asked: 0, found: 0 }, right: 0, wrong: 0 }));
  const score: Pick<Score, 'misses' | 'wrong' | 'traps'> = { misses: [], wrong: [], traps: [] };
  const judged: Judged[] = [];
  for (const [{ doc, entities, traps }, document] of pairs) {
    const everything = foundIn(document);
    const products = entities.filter((entity) => entity.type === 'product');
    for (const type of ENTITY_TYPES) {
      const found = everything.filter((one) => one.type === type);
      const gold = entities.filter((entity) => entity.type === type);
      for (const entity of gold) {
        judged.push(...judgedForms(type, entity, found));
        if (entity.optional) continue;
        const known = knows(type, entity);
        const side = known ? types[type].known : types[type].unknown;
        side.asked += 1;
        if (found.some((one) => names(one, entity, []))) side.found += 1;
        else score.misses.push({ type, name: entity.canonical, doc, known });
      }
      for (const one of found) {
        if (gold.some((entity) => names(one, entity, entity.anaphora))) {
          types[type].right += 1;
          continue;
        }
        if (type !== 'city' && products.some((entity) => names(one, entity, entity.anaphora))) continue;
        types[type].wrong += 1;
        score.wrong.push({ type, surfaces: [...one.surfaces], doc });
        const forms = new Set([...one.surfaces].map(plain));
        const trap = traps.find(({ surface }) => forms.has(plain(surface)));
        if (trap) score.traps.push({ type, ...trap, doc });
      }
    }
  }
  const results = byType((type) => ratios(types[type]));
  const macroF1 = ENTITY_TYPES.reduce((sum, type) => sum + results[type].f1, 0) / ENTITY_TYPES.length;
  return { types: results, macroF1, resolution: bCubed(judged), ...score };
}

function foundIn({ text, mentions }: AnnotatedDocument): Found[] {
  const found = new Map<string, Found>();
  for (const { entity, start, end } of mentions) {
    const one = found.get(entity) ?? { key: entity, type: typeOfKey(entity), surfaces: new Set<string>() };
    one.surfaces.add(text.slice(start, end));
    found.set(entity, one);
  }
  return [...found.values()];
}

function names({ type, surfaces }: Found, gold: GoldEntity, anaphora: readonly string[]): boolean {
  const forms = [...gold.surfaces, gold.canonical, ...anaphora].map((form) => bare(type, form));
  return [...surfaces].some((surface) => forms.some((form) => sameForm(type, bare(type, surface), form)));
}

/** Each form of a gold entity that was found, with the entity it was taken for. */
function judgedForms(type: EntityType, { canonical, surfaces }: GoldEntity, found: readonly Found[]): Judged[] {
  return surfaces.flatMap((surface): Judged[] => {
    const form = bare(type, surface);
    const taken = found.find((one) => [...one.surfaces].some((other) => sameForm(type, bare(type, other), form)));
    return taken ? [{ truly: `${type}:${bare(type, canonical)}`, taken: taken.key }] : [];
  });
}

function ratios(counts: Pick<TypeScore, 'known' | 'unknown' | 'right' | 'wrong'>): TypeScore {
  const { known, unknown, right, wrong } = counts;
  const asked = known.asked + unknown.asked;
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = asked === 0 ? 1 : (known.found + unknown.found) / asked;
  return { ...counts, precision, recall, f1: harmonicMean(precision, recall) };
}

function byType<Value>(value: (type: EntityType) => Value): Record<EntityType, Value> {
  return Object.fromEntries(ENTITY_TYPES.map((type) => [type, value(type)])) as Record<EntityType, Value>;
}
