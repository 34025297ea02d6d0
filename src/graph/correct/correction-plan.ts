import type { Correction, CorrectionLine, CorrectionPlace, LineProblem } from '../../model/correction.ts';
import { entityKey, nameOfKey, typeOfKey } from '../../model/entity.ts';

/** Where mentions of a key go, and which line says so; null: they are no mentions. */
export interface Fate {
  line: number;
  kind: Correction['kind'];
  target: string | null;
}

/** A place that names no entity; surface and sentence are folded. */
export interface Rejection extends CorrectionPlace {
  line: number;
  key: string;
  surface?: string;
}

/** The lines of a corrections file that hold together. */
export interface CorrectionPlan {
  fates: Fates;
  rejections: Rejection[];
  /** Lines that contradict an earlier one; they are not in the plan. */
  refused: LineProblem[];
  /** Lines that say what an earlier one says. */
  repeated: LineProblem[];
}

/**
 * Puts corrections together. They hold all at once, whatever their order; where two contradict (a key with two fates, a
 * circle) the earlier holds. What a line says of a surface goes before what one says of the whole key.
 */
export function planCorrections(lines: readonly CorrectionLine[]): CorrectionPlan {
  const plan: CorrectionPlan = { fates: new Fates(), rejections: [], refused: [], repeated: [] };
  for (const { line, correction } of lines) {
    if (correction.kind === 'reject' && correction.place) {
      plan.rejections.push(rejectionOf(line, correction, correction.place));
    } else {
      addSteps(plan, line, correction);
    }
  }
  return plan;
}

/** Every fate of a plan, by key and by surface. */
export class Fates {
  private readonly byKey = new Map<string, { whole?: Fate; bySurface: Map<string, Fate> }>();

  /** What becomes of a mention of `key` that reads `surface` (folded); without a surface, of the key as a whole. */
  of(key: string, surface: string | undefined): Fate | undefined {
    const known = this.byKey.get(key);
    return (surface === undefined ? undefined : known?.bySurface.get(surface)) ?? known?.whole;
  }

  /** Whether any line speaks of the whole key or of a surface of it. */
  has(key: string): boolean {
    return this.byKey.has(key);
  }

  /** Whether any line speaks of a surface of the key. */
  hasSurfaces(key: string): boolean {
    return (this.byKey.get(key)?.bySurface.size ?? 0) > 0;
  }

  /** The fate of exactly this key or of exactly this surface of it. */
  slot({ key, surface }: Slot): Fate | undefined {
    const known = this.byKey.get(key);
    return surface === undefined ? known?.whole : known?.bySurface.get(surface);
  }

  set({ key, surface }: Slot, fate: Fate): void {
    const known = this.byKey.get(key) ?? { bySurface: new Map<string, Fate>() };
    this.byKey.set(key, known);
    if (surface === undefined) known.whole = fate;
    else known.bySurface.set(surface, fate);
  }

  delete({ key, surface }: Slot): void {
    const known = this.byKey.get(key);
    if (surface === undefined) delete known?.whole;
    else known?.bySurface.delete(surface);
  }

  /** The fates of whole keys. */
  wholes(): Array<{ key: string; fate: Fate }> {
    return [...this.byKey].flatMap(([key, { whole }]) => (whole ? [{ key, fate: whole }] : []));
  }

  /** Whether mentions sent from a slot to `target` would come back to that slot. */
  leadBack({ key, surface }: Slot, target: string): boolean {
    const states: Slot[] = [{ key: target, surface }];
    const seen = new Set<string>();
    for (let state = states.pop(); state; state = states.pop()) {
      const name = `${state.key}\t${state.surface ?? ''}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const known = this.byKey.get(state.key);
      const special = state.surface === undefined ? undefined : known?.bySurface.get(state.surface);
      if (state.key === key && (surface !== undefined || !special)) return true;
      const next = special ?? known?.whole;
      if (next?.target) states.push({ key: next.target, surface: state.surface });
      if (state.surface !== undefined) continue;
      for (const [only, fate] of known?.bySurface ?? [])
        if (fate.target) states.push({ key: fate.target, surface: only });
    }
    return false;
  }
}

interface Slot {
  key: string;
  surface: string | undefined;
}

interface Step extends Slot {
  target: string | null;
}

function addSteps(plan: CorrectionPlan, line: number, correction: Correction): void {
  const { fates, refused, repeated } = plan;
  const steps = stepsOf(correction);
  const idle = idleIn(correction, steps);
  if (idle) {
    refused.push({ line, ...idle });
    return;
  }
  const fresh = steps.filter((step) => fates.slot(step)?.target !== step.target);
  if (fresh.length === 0) {
    const earlier = fates.slot(steps[0]!)!.line;
    repeated.push({
      line,
      problem: `says what line ${earlier} says`,
      needed: 'one of the two lines',
      clash: { kind: 'repeats', line: earlier },
    });
    return;
  }
  const set: Step[] = [];
  for (const step of fresh) {
    const contradiction = contradictionOf(step, fates);
    if (contradiction) {
      for (const earlier of set) fates.delete(earlier);
      refused.push({ line, ...contradiction });
      return;
    }
    fates.set(step, { line, kind: correction.kind, target: step.target });
    set.push(step);
  }
}

function rejectionOf(
  line: number,
  { key, surface }: { key: string; surface?: string },
  place: CorrectionPlace,
): Rejection {
  return {
    line,
    key,
    ...place,
    ...(surface === undefined ? {} : { surface: foldedSurface(surface) }),
    ...(place.sentence === undefined ? {} : { sentence: foldedSurface(place.sentence) }),
  };
}

function contradictionOf(step: Step, fates: Fates): Omit<LineProblem, 'line'> | undefined {
  const earlier = fates.slot(step);
  if (earlier)
    return {
      problem: `${named(step)} ${saidBy(earlier)}`,
      needed: 'one of the two lines',
      clash: { kind: 'contradicts', line: earlier.line },
    };
  if (step.target === null || !fates.leadBack(step, step.target)) return undefined;
  return {
    problem: `leads in a circle: other lines make "${step.target}" "${step.key}"`,
    needed: 'one direction',
    clash: { kind: 'circle' },
  };
}

/** What is wrong with a line that would change nothing, or leave an entity without its own name. */
function idleIn(correction: Correction, steps: readonly Step[]): Omit<LineProblem, 'line'> | undefined {
  if (steps.length === 0 || steps.some(({ key, target }) => key === target))
    return {
      problem: `makes "${steps[0]?.key ?? subjectOf(correction)}" what it is`,
      needed: 'another key, name or type',
      clash: { kind: 'idle' },
    };
  if (correction.kind !== 'split') return undefined;
  const own = foldedSurface(nameOfKey(correction.key));
  if (!correction.aliases.some((alias) => foldedSurface(alias) === own)) return undefined;
  return {
    problem: `"${own}" is the name of "${correction.key}", not an alias`,
    needed: 'its aliases, or a rename',
    clash: { kind: 'own-name' },
  };
}

function subjectOf(correction: Correction): string {
  return correction.kind === 'merge' ? correction.into : correction.key;
}

function stepsOf(correction: Correction): Step[] {
  const { kind } = correction;
  if (kind === 'merge') {
    return correction.keys
      .filter((key) => key !== correction.into)
      .map((key) => ({ key, surface: undefined, target: correction.into }));
  }
  const { key } = correction;
  if (kind === 'split')
    return correction.aliases.map((alias) => ({ key, surface: foldedSurface(alias), target: correction.into }));
  if (kind === 'rename') return [{ key, surface: undefined, target: entityKey(typeOfKey(key), correction.name) }];
  if (kind === 'retype') return [{ key, surface: undefined, target: entityKey(correction.type, nameOfKey(key)) }];
  const surface = correction.surface === undefined ? undefined : foldedSurface(correction.surface);
  return [{ key, surface, target: null }];
}

function named({ key, surface }: Slot): string {
  return surface === undefined ? `"${key}"` : `"${surface}" of "${key}"`;
}

function saidBy({ line, kind, target }: Fate): string {
  if (target === null) return `is rejected by line ${line}`;
  const verbs = { merge: 'merged into', split: 'split off as', rename: 'renamed to', retype: 'made', reject: '' };
  return `is ${verbs[kind]} "${target}" by line ${line}`;
}

/** A surface without white space and invisible characters, full-width letters narrowed: what surfaces are compared by. */
export function foldedSurface(surface: string): string {
  return surface.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}
