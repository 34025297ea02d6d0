import { expect, test } from 'vitest';
import { originalsOf } from '../../../src/text/reprint/originals.ts';

function sketches(lists: number[][]) {
  const all = lists.map((list) => Uint32Array.from(list));
  return { count: all.length, at: (index: number) => all[index]! };
}

test('a copy is led to the first that it is a copy of, and stands behind nothing', () => {
  const isCopy = (later: Uint32Array, earlier: Uint32Array) => later[1] === earlier[1];
  const made = sketches([
    [1, 10],
    [1, 20],
    [1, 10],
    [2, 20],
    [1, 20],
  ]);
  expect([...originalsOf(made, { leads: 1, isCopy })]).toEqual([-1, -1, 0, -1, 1]);
});

test('likeness does not travel: what is like a copy only is an original', () => {
  const near = (later: Uint32Array, earlier: Uint32Array) => Math.abs(later[1]! - earlier[1]!) <= 1;
  const chain = sketches([
    [1, 10],
    [1, 11],
    [1, 12],
    [1, 13],
  ]);
  expect([...originalsOf(chain, { leads: 1, isCopy: near })]).toEqual([-1, 0, -1, 2]);
});

test('comparisons grow in proportion to the number, with thousands of copies of one and with a phrase that all share', () => {
  for (const isCopy of [() => true, () => false]) {
    const comparisons = [1000, 4000].map((count) => {
      let times = 0;
      const made = sketches(Array.from({ length: count }, (_, i) => [7, 1000 + i]));
      const counting = () => {
        times += 1;
        return isCopy();
      };
      originalsOf(made, { leads: 2, isCopy: counting });
      return times;
    });
    expect(comparisons[1]! / comparisons[0]!).toBeLessThan(5);
    expect(comparisons[1]!).toBeLessThan(4000 * 40);
  }
});
