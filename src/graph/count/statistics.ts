/**
 * How surprising it is that two entities share sentences. Throughout, of `n` sentences `a` mention the one entity,
 * `b` the other and `c` both: 0 ≤ c ≤ min(a, b), a + b − c ≤ n.
 */

/** Sentences both would share by chance, were they independent: a·b/n. */
export function expectedCount(a: number, b: number, n: number): number {
  return (a * b) / n;
}

/**
 * Normalised pointwise mutual information, −1 (never together) over 0 (independent) to 1 (only together).
 * Source: Bouma, Normalized (pointwise) mutual information in collocation extraction, GSCL 2009.
 */
export function npmi(c: number, a: number, b: number, n: number): number {
  if (c === 0) return -1;
  if (c === n) return 1;
  return clamp(Math.log((c * n) / (a * b)) / -Math.log(c / n), -1, 1);
}

/**
 * Log-likelihood ratio G² = 2·Σ O·ln(O/E) over the four cells of the 2×2 table, 0 or more.
 * Source: Dunning, Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1), 1993.
 */
export function logLikelihood(c: number, a: number, b: number, n: number): number {
  const cells: Array<[observed: number, expected: number]> = [
    [c, (a * b) / n],
    [a - c, (a * (n - b)) / n],
    [b - c, ((n - a) * b) / n],
    [n - a - b + c, ((n - a) * (n - b)) / n],
  ];
  let sum = 0;
  for (const [observed, expected] of cells) if (observed > 0) sum += observed * Math.log(observed / expected);
  return Math.max(0, 2 * sum);
}

/**
 * P(X ≥ c) for X hypergeometric: the chance that `b` sentences drawn from `n` without replacement hit at least `c` of
 * the `a` (Fisher's exact test, one-sided). Exact up to rounding: the largest term of the shorter tail from
 * log-factorials, the others by the ratio of neighbouring terms.
 * Source: Tumminello et al., Statistically validated networks in bipartite complex systems, PLoS ONE 6(3), 2011.
 */
export function hypergeometricTail(c: number, a: number, b: number, n: number): number {
  const least = Math.max(0, a + b - n);
  const most = Math.min(a, b);
  if (c <= least) return 1;
  if (c > most) return 0;
  if (c > expectedCount(a, b, n)) {
    return clamp(
      sumFrom(term(c, a, b, n), c, most, (k) => ((a - k) * (b - k)) / ((k + 1) * (n - a - b + k + 1))),
      0,
      1,
    );
  }
  const below = sumFrom(term(c - 1, a, b, n), -(c - 1), -least, (negative) => {
    const k = -negative;
    return (k * (n - a - b + k)) / ((a - k + 1) * (b - k + 1));
  });
  return clamp(1 - below, 0, 1);
}

/**
 * P(Z ≥ z) for Z standard normal, with a relative error below 1.2e−7.
 * Source: Press et al., Numerical Recipes, 2nd ed., §6.2 (erfcc: a Chebyshev fit of the complementary error function).
 */
export function normalTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const series = ERFC.reduceRight((sum, coefficient) => coefficient + t * sum, 0);
  const tail = (t * Math.exp(-x * x + series)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

const ERFC = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];

function sumFrom(first: number, from: number, to: number, ratio: (k: number) => number): number {
  let sum = first;
  let next = first;
  for (let k = from; k < to && next > 0; k++) {
    next *= ratio(k);
    sum += next;
  }
  return sum;
}

function term(k: number, a: number, b: number, n: number): number {
  return Math.exp(logChoose(a, k) + logChoose(n - a, b - k) - logChoose(n, b));
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

const logFactorials = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push(logFactorials[i - 1]! + Math.log(i));
  return logFactorials[n]!;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
