import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedCount, hypergeometricTail, logLikelihood, npmi } from '../../../src/graph/count/statistics.ts';

/** Every c, a, b, n that two kinds of sentences can have. */
function tables(most: number) {
  return fc
    .tuple(fc.nat(most), fc.nat(most), fc.nat(most), fc.nat(most))
    .filter(([both, onlyA, onlyB]) => both + onlyA > 0 && both + onlyB > 0)
    .map(([both, onlyA, onlyB, neither]) => ({
      c: both,
      a: both + onlyA,
      b: both + onlyB,
      n: both + onlyA + onlyB + neither,
    }));
}

/** P(X ≥ c) by walking through every way to draw the b sentences. */
function tailByCounting(c: number, a: number, b: number, n: number): number {
  let draws = 0;
  let hits = 0;
  for (let drawn = 0; drawn < 2 ** n; drawn++) {
    const members = [...Array(n).keys()].filter((place) => drawn & (1 << place));
    if (members.length !== b) continue;
    draws++;
    if (members.filter((place) => place < a).length >= c) hits++;
  }
  return hits / draws;
}

describe('npmi', () => {
  test('is −1 for two that never meet, 1 for two that only meet, 0 for independent ones', () => {
    expect(npmi(0, 3, 4, 10)).toBe(-1);
    expect(npmi(3, 3, 3, 10)).toBeCloseTo(1, 12);
    expect(npmi(2, 4, 5, 10)).toBeCloseTo(0, 12);
  });

  test('stays between −1 and 1 and does not mind which comes first', () => {
    fc.assert(
      fc.property(tables(50), ({ c, a, b, n }) => {
        const value = npmi(c, a, b, n);
        expect(value).toBeGreaterThanOrEqual(-1);
        expect(value).toBeLessThanOrEqual(1);
        expect(npmi(c, b, a, n)).toBeCloseTo(value, 12);
      }),
    );
  });

  test('has the sign of what exceeds chance', () => {
    fc.assert(
      fc.property(tables(50), ({ c, a, b, n }) => {
        fc.pre(c > 0 && c < n && c * n !== a * b);
        expect(Math.sign(npmi(c, a, b, n))).toBe(Math.sign(c - expectedCount(a, b, n)));
      }),
    );
  });
});

describe('log-likelihood', () => {
  test('agrees with a table worked by hand', () => {
    const byHand =
      2 * (10 * Math.log(10 / 4) + 10 * Math.log(10 / 16) + 10 * Math.log(10 / 16) + 70 * Math.log(70 / 64));
    expect(logLikelihood(10, 20, 20, 100)).toBeCloseTo(byHand, 10);
  });

  test('is 0 for independent entities, never less, and symmetric', () => {
    expect(logLikelihood(2, 4, 5, 10)).toBeCloseTo(0, 10);
    fc.assert(
      fc.property(tables(50), ({ c, a, b, n }) => {
        expect(logLikelihood(c, a, b, n)).toBeGreaterThanOrEqual(0);
        expect(logLikelihood(c, b, a, n)).toBeCloseTo(logLikelihood(c, a, b, n), 8);
      }),
    );
  });
});

describe('hypergeometric tail', () => {
  test('agrees with counting every draw', () => {
    fc.assert(
      fc.property(tables(3), ({ c, a, b, n }) => {
        expect(hypergeometricTail(c, a, b, n)).toBeCloseTo(tailByCounting(c, a, b, n), 10);
      }),
      { numRuns: 60 },
    );
  });

  test('is a chance, symmetric, and falls as the count rises', () => {
    fc.assert(
      fc.property(tables(200), ({ c, a, b, n }) => {
        const p = hypergeometricTail(c, a, b, n);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(hypergeometricTail(c, b, a, n)).toBeCloseTo(p, 9);
        expect(hypergeometricTail(c + 1, a, b, n)).toBeLessThanOrEqual(p + 1e-12);
      }),
    );
  });

  test('is 1 for what must happen and 0 for what cannot', () => {
    expect(hypergeometricTail(0, 3, 4, 10)).toBe(1);
    expect(hypergeometricTail(2, 6, 6, 10)).toBe(1);
    expect(hypergeometricTail(4, 3, 4, 10)).toBe(0);
  });

  test('stays exact where the counts are large', () => {
    expect(hypergeometricTail(1, 1, 1000, 300_000)).toBeCloseTo(1 / 300, 10);
    expect(hypergeometricTail(100, 90_000, 90_000, 300_000)).toBeCloseTo(1, 9);
  });
});
