import { type Entity, type EntityFacts, nameOfKey, typeOfKey } from '../../model/entity.ts';
import { type Fates, foldedSurface } from './correction-plan.ts';

/**
 * The entities as they are after correction: those in `mentioned`. A name goes where mentions that read so go, and names
 * given up stay aliases. Facts are those the entity had; else those of what was renamed to it, else those of the first
 * (by key) merged into it, if of the same type.
 */
export function correctedEntities(
  entities: ReadonlyMap<string, Entity>,
  fates: Fates,
  mentioned: ReadonlySet<string>,
): Map<string, Entity> {
  const names = new Map([...mentioned].map((key) => [key, new Set<string>()]));
  const facts = new Map<string, { nearness: number; facts: EntityFacts }>();
  for (const entity of [...entities.values()].sort(byKey)) {
    if (!fates.has(entity.key)) {
      for (const name of entity.aliases) names.get(entity.key)?.add(name);
      facts.set(entity.key, { nearness: 2, facts: entity.facts });
      continue;
    }
    for (const name of [entity.name, ...entity.aliases]) {
      const { end, left } = routeOf(entity.key, name, fates);
      if (end !== null) names.get(end)?.add(name);
      for (const { key, target } of left) {
        const heir = routeOf(target, nameOfKey(key), fates).end;
        if (heir !== null) names.get(heir)?.add(nameOfKey(key));
      }
    }
    const { end, renamed } = routeOf(entity.key, undefined, fates);
    if (end === null || typeOfKey(end) !== entity.type) continue;
    const nearness = end === entity.key ? 2 : renamed ? 1 : 0;
    if (nearness > (facts.get(end)?.nearness ?? -1)) facts.set(end, { nearness, facts: entity.facts });
  }
  return new Map(
    [...mentioned].map((key) => {
      const name = nameOfKey(key);
      const aliases = [...names.get(key)!].filter((alias) => alias !== name).sort();
      return [key, { key, type: typeOfKey(key), name, aliases, facts: facts.get(key)?.facts ?? {} }];
    }),
  );
}

/** The way of a key, or of one name of it: where it ends (null: rejected), the keys given up for others on it, whether all by renaming. */
function routeOf(
  start: string,
  name: string | undefined,
  fates: Fates,
): { end: string | null; left: Array<{ key: string; target: string }>; renamed: boolean } {
  const surface = name === undefined ? undefined : foldedSurface(name);
  const left: Array<{ key: string; target: string }> = [];
  let renamed = true;
  let key = start;
  for (let fate = fates.of(key, surface); fate; fate = fates.of(key, surface)) {
    if (fate.target === null) return { end: null, left, renamed };
    if (fate.kind !== 'split') left.push({ key, target: fate.target });
    renamed &&= fate.kind === 'rename';
    key = fate.target;
  }
  return { end: key, left, renamed };
}

function byKey(a: Entity, b: Entity): number {
  return a.key < b.key ? -1 : 1;
}
