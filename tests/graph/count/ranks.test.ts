import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksOf, sortByRank, UNRANKED } from '../../../src/graph/count/ranks.ts';

const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN), fc.double()));

test('ranks are those of the different values, none for what is missing', () => {
  expect([...ranksOf(Float64Array.of(2.5, -1, Number.NaN, 2.5, 7))]).toEqual([1, 0, UNRANKED, 1, 2]);
  expect([...ranksOf(new Float64Array())]).toEqual([]);
});

test('sorting by rank is sorting by value: equals keep their order, missing values come last either way', () => {
  fc.assert(
    fc.property(values, fc.boolean(), (given, greatestFirst) => {
      const items = Uint32Array.from(given.keys()).filter((item) => item % 3 !== 1);
      const sorted = sortByRank(items, ranksOf(Float64Array.from(given)), greatestFirst);
      const plain = [...items].sort((a, b) => {
        const [one, other] = [given[a]!, given[b]!];
        if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(one)) - Number(Number.isNaN(other));
        if (one === other) return 0;
        return one < other === greatestFirst ? 1 : -1;
      });
      expect([...sorted]).toEqual(plain);
    }),
  );
});
