const STEPS = 20;

/** More links than this at once are a grey cloud. */
const SEEN = 3000;

/**
 * The strengths the slider stands for, from nothing hidden to only the strongest: equal steps of the logarithm between
 * the least and the greatest weight, rounded to two decimals, each once. Empty for no weights.
 */
export function strengthSteps(weights: Iterable<number>): number[] {
  let [weakest, strongest] = [Infinity, -Infinity];
  for (const weight of weights) {
    weakest = Math.min(weakest, weight);
    strongest = Math.max(strongest, weight);
  }
  if (weakest > strongest) return [];
  const [least, most] = [Math.log(weakest), Math.log(strongest)];
  const rises = Array.from({ length: STEPS }, (_, step) => Math.exp(least + ((most - least) * step) / STEPS));
  return [...new Set([0, ...rises.slice(1).map((weight) => Math.round(100 * weight) / 100)])];
}

/** How many weights lie from each step to the next. */
export function histogram(weights: Iterable<number>, steps: readonly number[]): number[] {
  const bins = steps.map(() => 0);
  for (const weight of weights) bins[stepOf(weight, steps)]! += 1;
  return bins;
}

/** The highest step that is not above a strength. */
export function stepOf(strength: number, steps: readonly number[]): number {
  let step = steps.length - 1;
  while (step > 0 && steps[step]! > strength) step -= 1;
  return Math.max(0, step);
}

/** The least step that leaves no more links than one can tell apart; 0 where all of them are few enough. */
export function firstMinimum(weights: readonly number[]): number {
  if (weights.length <= SEEN) return 0;
  const rising = [...weights].sort((a, b) => a - b);
  const wanted = rising[rising.length - SEEN]!;
  const steps = strengthSteps(weights);
  return steps.find((step) => step >= wanted) ?? steps.at(-1)!;
}
