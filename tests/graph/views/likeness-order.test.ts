import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosineDistances, likenessOrder } from '../../../src/graph/views/likeness-order.ts';

test('rows that are alike stand together', () => {
  const order = likenessOrder([
    [9, 1, 0, 0],
    [0, 0, 5, 4],
    [8, 1, 0, 0],
    [0, 0, 6, 4],
  ]);
  expect(Math.abs(order.indexOf(0) - order.indexOf(2))).toBe(1);
  expect(Math.abs(order.indexOf(1) - order.indexOf(3))).toBe(1);
});

test('distances are 0 for rows of one direction and 1 where nothing is shared', () => {
  const [first, second] = cosineDistances([
    [1, 2, 0],
    [2, 4, 0],
    [0, 0, 3],
    [0, 0, 0],
  ]) as [number[], number[]];
  expect(first[1]).toBeCloseTo(0);
  expect(first[2]).toBeCloseTo(1);
  expect(second[3]).toBeCloseTo(1);
});

test('an order has every row once, and the same rows give the same order', () => {
  const rows = fc.array(fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (given) => {
      const order = likenessOrder(given);
      expect([...order].sort((a, b) => a - b)).toEqual([...given.keys()]);
      expect(likenessOrder(given.map((row) => [...row]))).toEqual(order);
    }),
  );
});
