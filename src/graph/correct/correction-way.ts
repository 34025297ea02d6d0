import type { CorrectionPlan } from './correction-plan.ts';

/** What a plan makes of a key as a whole, and where that depends on more than the key. */
export interface Way {
  /** Where it ends; null: rejected. */
  end: string | null;
  /** The lines that lead there. */
  lines: number[];
  /** Whether a line on the way speaks of a surface: mentions must be read to know where they go. */
  bySurface: boolean;
  /** Ids or paths of documents of which a line on the way speaks: mentions there must be looked at one by one. */
  documents: ReadonlySet<string>;
}

/** The way of a key through a plan that leads in no circle. */
export function wayOf(start: string, { fates, rejections }: Pick<CorrectionPlan, 'fates' | 'rejections'>): Way {
  const passed: string[] = [];
  const lines: number[] = [];
  let end: string | null = start;
  while (end !== null) {
    passed.push(end);
    const fate = fates.of(end, undefined);
    if (!fate) break;
    lines.push(fate.line);
    end = fate.target;
  }
  return {
    end,
    lines,
    bySurface: passed.some((key) => fates.hasSurfaces(key)),
    documents: new Set(rejections.filter(({ key }) => passed.includes(key)).map(({ document }) => document)),
  };
}
