const STEPS = 20;

/** More links than this at once are a grey cloud. */
const SEEN = 3000;

/**
 * The strengths the slider stands for, from nothing hidden to only the strongest: equal steps of the logarithm between
 * the least and the greatest weight, rounded to two decimals, each once. Empty for no weights.
 */
export function strengthSteps(weights: readonly number[]): number[] {
  if (weights.length === 0) return [];
  const least = Math.log(weights.reduce((a, b) => Math.min(a, b)));
  const most = Math.log(weights.reduce((a, b) => Math.max(a, b)));
  const rises = Array.from({ length: STEPS }, (_, step) => Math.exp(least + ((most - least) * step) / STEPS));
  return [...new Set([0, ...rises.slice(1).map((weight) => Math.round(100 * weight) / 100)])];
}

/** How many weights lie from each step to the next. */
export function histogram(weights: readonly number[], steps: readonly number[]): number[] {
  const bins = steps.map(() => 0);
  for (const weight of weights) bins[stepOf(weight, steps)]! += 1;
  return bins;
}

/** The highest step that is not above a strength. */
export function stepOf(strength: number, steps: readonly number[]): number {
  return Math.max(
    0,
    steps.findLastIndex((step) => step <= strength),
  );
}

/** The least step that leaves no more links than one can tell apart; 0 where all of them are few enough. */
export function firstMinimum(weights: readonly number[]): number {
  if (weights.length <= SEEN) return 0;
  const rising = [...weights].sort((a, b) => a - b);
  const wanted = rising[rising.length - SEEN]!;
  const steps = strengthSteps(weights);
  return steps.find((step) => step >= wanted) ?? steps.at(-1)!;
}
