import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bCubed, type Judged } from './resolution.ts';

const judged: fc.Arbitrary<Judged[]> = fc.array(
  fc.record({ truly: fc.constantFrom('a', 'b', 'c'), taken: fc.constantFrom('x', 'y', 'z') }),
  { minLength: 1, maxLength: 20 },
);

test('B-cubed is what its definition says, item by item', () => {
  fc.assert(
    fc.property(judged, (items) => {
      const share = (same: (other: Judged) => boolean, right: (other: Judged) => boolean): number => {
        const cluster = items.filter(same);
        return cluster.filter(right).length / cluster.length;
      };
      const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
      const isTruly = (item: Judged) => (other: Judged) => other.truly === item.truly;
      const isTaken = (item: Judged) => (other: Judged) => other.taken === item.taken;
      const precision = mean(items.map((item) => share(isTaken(item), isTruly(item))));
      const recall = mean(items.map((item) => share(isTruly(item), isTaken(item))));
      expect(bCubed(items)).toBeCloseTo((2 * precision * recall) / (precision + recall));
    }),
  );
});

test('B-cubed does not depend on what clusters are called', () => {
  fc.assert(
    fc.property(judged, (items) => {
      const renamed = items.map(({ truly, taken }) => ({ truly: taken, taken: truly }));
      expect(bCubed(renamed)).toBeCloseTo(bCubed(items));
    }),
  );
});
