import fc from 'fast-check';
import { expect, test } from 'vitest';
import { periodsBetween, periodsOf } from '../../../src/graph/views/periods.ts';

test('periods are the months from first to last, those without documents among them', () => {
  expect(periodsOf(['2022-02-28', null, '2021-12-05', '2021-12-01'])).toEqual([
    { name: '2021-12', from: '2021-12-01', to: '2021-12-31', documents: 2 },
    { name: '2022-01', from: '2022-01-01', to: '2022-01-31', documents: 0 },
    { name: '2022-02', from: '2022-02-01', to: '2022-02-28', documents: 1 },
  ]);
  expect(periodsOf([null])).toEqual([]);
});

test('periods are years where there are too many months', () => {
  expect(periodsOf(['1998-05-01', '2022-02-28']).map(({ name }) => name)).toHaveLength(25);
});

test('every date falls into one period, whose days find it again', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (dates) => {
      const periods = periodsOf(dates);
      expect(periods.reduce((sum, { documents }) => sum + documents, 0)).toBe(dates.length);
      for (const [index, { from, to }] of periods.entries())
        expect(periodsBetween(periods, from, to)).toEqual([index, index]);
      expect(periodsBetween(periods, null, null)).toEqual([0, periods.length - 1]);
      const [first, last] = periodsBetween(periods, dates[0]!, dates[0]!);
      expect(first).toBe(last);
    }),
  );
});
