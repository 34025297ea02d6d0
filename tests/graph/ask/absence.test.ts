import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absence } from '../../../src/graph/ask/absence.ts';
import { hypergeometricTail } from '../../../src/graph/count/statistics.ts';
import { anyCorpus } from '../graphs.ts';
import { ask } from '../questions.ts';

const [A, B] = ['city:甲', 'city:乙'];

describe('two entities without a link', () => {
  const { graph, postings } = ask([
    { sentences: [[A], ['company:丙'], [B], [A]] },
    { sentences: [[A], [B], ['company:丙'], [B]] },
    { sentences: [[A]] },
  ]);
  const found = absence(graph, postings, A, B);

  test('are told by where each stands and where both do, the nearest first', () => {
    expect(found.units).toEqual([4, 3]);
    expect(found.documents).toEqual([3, 2]);
    expect(found.shared).toEqual(
      [
        {
          document: 1,
          units: [1, 2],
          nearest: [
            [1, 0],
            [1, 1],
          ],
          distance: 1,
        },
        {
          document: 0,
          units: [2, 1],
          nearest: [
            [0, 3],
            [0, 2],
          ],
          distance: 1,
        },
      ].sort((a, b) => a.document - b.document),
    );
  });

  test('would share a·b/N by chance', () => {
    expect(found.expected).toBeCloseTo((4 * 3) / 9);
    expect(found.byChance).toBeCloseTo(1 - hypergeometricTail(1, 4, 3, 9));
  });
});

test('the nearest units are the nearest of all pairs, and the chance of none falls with what is expected', () => {
  fc.assert(
    fc.property(anyCorpus(), ({ graph, postings }) => {
      const { shared, expected, byChance } = absence(graph, postings, A, B);
      for (const { document, distance } of shared) {
        const unitsOf = (key: string) =>
          postings[key]!.filter((place) => place[0] === document).map((place) => place[1]);
        const all = unitsOf(A).flatMap((one) => unitsOf(B).map((other) => Math.abs(one - other)));
        expect(distance).toBe(Math.min(...all));
      }
      expect(byChance).toBeGreaterThanOrEqual(0);
      expect(byChance).toBeLessThanOrEqual(Math.exp(-expected) + 1e-9);
    }),
  );
});
