import type { LineProblem } from '../../model/correction.ts';
import type { Entity } from '../../model/entity.ts';
import { type Fate, type Fates, foldedSurface } from './correction-plan.ts';

/**
 * Takes out of the fates every renaming and retyping that would join an entity with another: one that bears the new name
 * already, or gets it by an earlier line. Returns these lines.
 */
export function refuseTakenNames(fates: Fates, entities: ReadonlyMap<string, Entity>): LineProblem[] {
  const refused: LineProblem[] = [];
  const renamings = fates.wholes().filter(({ fate }) => fate.kind === 'rename' || fate.kind === 'retype');
  let arrivals = arrivalsOf(entities, fates);
  for (const { key, fate } of renamings.sort((a, b) => a.fate.line - b.fate.line)) {
    const came = arrivals.get(fate.target!);
    if (!came?.has(fate.line)) continue;
    const holder = entities.has(fate.target!) ? 0 : Math.min(...came);
    if (holder === fate.line) continue;
    const where = holder === 0 ? 'in these documents' : `by line ${holder}`;
    refused.push({
      line: fate.line,
      problem: `"${fate.target}" is another entity ${where}`,
      needed: `merge, if "${key}" is the same; else another name`,
      clash: { kind: 'taken', key: fate.target! },
    });
    fates.delete({ key, surface: undefined });
    arrivals = arrivalsOf(entities, fates);
  }
  return refused;
}

/** By key: the lines that bring an entity of these documents there. */
function arrivalsOf(entities: ReadonlyMap<string, Entity>, fates: Fates): Map<string, Set<number>> {
  const arrivals = new Map<string, Set<number>>();
  for (const entity of entities.values()) {
    if (!fates.has(entity.key)) continue;
    for (const name of [entity.name, ...entity.aliases]) {
      const surface = foldedSurface(name);
      let fate: Fate | undefined = fates.of(entity.key, surface);
      while (fate?.target) {
        const known = arrivals.get(fate.target);
        if (known) known.add(fate.line);
        else arrivals.set(fate.target, new Set([fate.line]));
        fate = fates.of(fate.target, surface);
      }
    }
  }
  return arrivals;
}
