import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnOf, columnsOf, finestStep, placesIn, STEPS, tally } from '../../../src/graph/views/timeline.ts';

const day = fc
  .date({ min: new Date('1949-10-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const days = fc.array(day, { minLength: 1, maxLength: 30 });
const step = fc.constantFrom(...STEPS);

describe('the columns of a timeline', () => {
  test('are named and end with the last day of their month', () => {
    expect(columnsOf(['2023-12-31', '2024-02-10'], 'month')).toEqual([
      { name: '2023-12', from: '2023-12-01', to: '2023-12-31' },
      { name: '2024-01', from: '2024-01-01', to: '2024-01-31' },
      { name: '2024-02', from: '2024-02-01', to: '2024-02-29' },
    ]);
    expect(columnsOf(['2022-05-01'], 'quarter')).toEqual([{ name: '2022-Q2', from: '2022-04-01', to: '2022-06-30' }]);
    expect(columnsOf(['2022-05-01'], 'year')).toEqual([{ name: '2022', from: '2022-01-01', to: '2022-12-31' }]);
    expect(columnsOf([], 'month')).toEqual([]);
  });

  test('follow each other without a gap, and every day lies in the one that holds it', () => {
    fc.assert(
      fc.property(days, step, (given, chosen) => {
        const columns = columnsOf(given, chosen);
        for (const [index, { from }] of columns.slice(1).entries())
          expect(Date.parse(from) - Date.parse(columns[index]!.to)).toBe(86_400_000);
        for (const one of given) {
          const { from, to } = columns[columnOf(columns, chosen, one)]!;
          expect(from <= one && one <= to).toBe(true);
        }
      }),
    );
  });

  test('are no more than asked for, unless even years are', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (given, most) => {
        const chosen = finestStep(given, most);
        expect(chosen === 'year' || columnsOf(given, chosen).length <= most).toBe(true);
      }),
    );
  });
});

test('every place is counted once, in the column whose places it is among, or as undated', () => {
  const dated = fc.array(fc.record({ date: fc.option(day) }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(dated, step, fc.array(fc.nat(11)), (documents, chosen, numbers) => {
      const places = numbers.map((number, unit): [number, number] => [number % documents.length, unit]);
      const columns = columnsOf(
        documents.flatMap(({ date }) => date ?? []),
        chosen,
      );
      const { counts, undated } = tally(places, documents, columns, chosen);
      expect(counts).toEqual(columns.map((column) => placesIn(places, documents, column).length));
      expect(undated).toBe(placesIn(places, documents, null).length);
      expect(counts.reduce((a, b) => a + b, undated)).toBe(places.length);
    }),
  );
});
