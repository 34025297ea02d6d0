import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { delimiterOf, rowsOf } from '../../src/read/delimited.ts';

const words = fc.string({ unit: fc.constantFrom('上', 'a', '"', ',', '\n', '\t', ' ', ';', '😀'), maxLength: 8 });
const tables = fc.array(fc.array(words, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

describe('delimited text', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n'),
        (rows, delimiter, newline) => {
          expect([...rowsOf(Papa.unparse(rows, { delimiter, newline }), delimiter)]).toEqual(rows);
        },
      ),
    );
  });

  it('takes a quotation mark inside a cell, or one that is never closed, for a plain character', () => {
    expect([...rowsOf('a,b "c" d\n"x,y', ',')]).toEqual([
      ['a', 'b "c" d'],
      ['"x', 'y'],
    ]);
  });

  it('is delimited by what stands most often outside quotation marks', () => {
    expect(delimiterOf('a;b;c\n"1,2,3,4,5,6,7";2;3')).toBe(';');
    expect(delimiterOf('a\tb\n1\t2')).toBe('\t');
    expect(delimiterOf('text\n一行')).toBe(',');
  });
});
