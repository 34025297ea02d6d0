import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { improbability, type WeightedLinks } from '../../../src/graph/filter/backbone.ts';
import { normalTail } from '../../../src/graph/count/statistics.ts';

/** Links given as `[end, end, weight]`. */
function links(...given: Array<[number, number, number]>): WeightedLinks {
  return {
    sources: Uint32Array.from(given, ([source]) => source),
    targets: Uint32Array.from(given, ([, target]) => target),
    weights: Float64Array.from(given, ([, , weight]) => weight),
  };
}

describe('the disparity filter', () => {
  test('asks what share of an end’s strength a link takes', () => {
    // (1 − 8/10)² at the hub; the other ends have one link and say nothing.
    const star = improbability(links([0, 1, 8], [0, 2, 1], [0, 3, 1]), 'disparity');
    expect(star[0]).toBeCloseTo(0.04, 12);
    expect(star[1]).toBeCloseTo(0.81, 12);
  });

  test('takes the end at which a link stands out more', () => {
    // At 0: (1 − 8/10)^2; at 1: (1 − 8/16)^1.
    expect(improbability(links([0, 1, 8], [0, 2, 1], [0, 3, 1], [1, 4, 8]), 'disparity')[0]).toBeCloseTo(0.04, 12);
  });

  test('says nothing of a link that is all its ends have', () => {
    expect([...improbability(links([0, 1, 5]), 'disparity')]).toEqual([1]);
  });
});

describe('the noise-corrected backbone', () => {
  test('asks how far a link lies above what the strengths of its ends let expect', () => {
    // Heaviest: strengths 5 and 5 of n = 14, κ = 0.56, lift 0.25373, prior 0.12755 ± √4.055e-03,
    // posterior 0.15757, deviation of the lift 0.00304: 83.5509 deviations above chance.
    const triangle = improbability(links([0, 1, 3], [0, 2, 2], [1, 2, 2]), 'noise');
    expect(triangle[0]).toBeCloseTo(0.0, 6);
    expect(triangle[1]).toBeCloseTo(0.009424, 6);
  });

  test('holds a link to be nothing special in a network of hardly any weight', () => {
    for (const weight of [0.2, 0.5, 0.5000000000000001, 0.6])
      expect([...improbability(links([0, 1, weight]), 'noise')]).toEqual([1]);
  });
});

test('improbability is a probability, whatever the links, and a heavier link of the same ends is less probable', () => {
  const anyLinks = fc
    .uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), {
      minLength: 1,
      selector: ([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`,
    })
    .map((pairs) => pairs.filter(([a, b]) => a !== b))
    .chain((pairs) =>
      fc
        .array(fc.double({ min: 0.05, max: 50, noNaN: true }), { minLength: pairs.length, maxLength: pairs.length })
        .map((weights) => links(...pairs.map(([a, b], index): [number, number, number] => [a, b, weights[index]!]))),
    );
  fc.assert(
    fc.property(anyLinks, fc.constantFrom('disparity' as const, 'noise' as const), (given, by) => {
      const values = improbability(given, by);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      if (values.length === 0 || by === 'noise') return;
      const heavier = { ...given, weights: given.weights.map((weight, link) => (link === 0 ? 3 * weight : weight)) };
      expect(improbability(heavier, by)[0]).toBeLessThanOrEqual(values[0]! + 1e-12);
    }),
  );
});

test('the tail of the normal distribution is that of the tables', () => {
  for (const [z, tail] of [
    [0, 0.5],
    [1.281552, 0.1],
    [1.644854, 0.05],
    [2.326348, 0.01],
    [3.090232, 0.001],
    [-1.644854, 0.95],
  ] as const)
    expect(normalTail(z)).toBeCloseTo(tail, 6);
});
