import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MATRIX_SETUP, type MatrixChoices } from '../../src/app/matrix/setup.ts';
import { shadeOf, shadesOf } from '../../src/app/matrix/shades.ts';
import { TABLE_SETUP, type TableChoices, TABLES } from '../../src/app/table/setup.ts';
import { MEASURES } from '../../src/graph/views/matrix-order.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';

const type = fc.constantFrom(...ENTITY_TYPES);
const anyType = fc.constantFrom(null, ...ENTITY_TYPES);
const sort = fc.record({ column: fc.constantFrom('name', 'weight', 'g2'), greatestFirst: fc.boolean() });

const matrix: fc.Arbitrary<MatrixChoices> = fc.record({
  rows: type,
  columns: type,
  measure: fc.constantFrom(...MEASURES),
  order: fc.oneof(
    fc.constantFrom({ by: 'total' as const }, { by: 'name' as const }, { by: 'likeness' as const }),
    fc.constant({ by: 'line' as const, node: 'technology:C=3, "5G"' }),
  ),
  most: fc.record({ rows: fc.integer({ min: 1, max: 999 }), columns: fc.integer({ min: 1, max: 999 }) }),
  onlyPicked: fc.boolean(),
});

const table: fc.Arbitrary<TableChoices> = fc.record({
  of: fc.constantFrom(...TABLES),
  sorts: fc.record({ entities: sort, links: sort }),
  types: fc.tuple(anyType, anyType),
  query: fc.string().filter((text) => !text.includes('\t')),
});

test('how the matrix and the table are set up comes back from the address', () => {
  fc.assert(
    fc.property(matrix, table, (ofMatrix, ofTable) => {
      expect(MATRIX_SETUP.parse(MATRIX_SETUP.print(ofMatrix))).toEqual(ofMatrix);
      expect(TABLE_SETUP.parse(TABLE_SETUP.print(ofTable))).toEqual(ofTable);
    }),
  );
});

test('the first sight is an empty line, and any line at all is read', () => {
  expect(MATRIX_SETUP.print(MATRIX_SETUP.parse(''))).toBe('');
  expect(TABLE_SETUP.print(TABLE_SETUP.parse(''))).toBe('');
  fc.assert(
    fc.property(fc.string(), (line) => {
      expect(() => MATRIX_SETUP.parse(line)).not.toThrow();
      expect(() => TABLE_SETUP.parse(line)).not.toThrow();
    }),
  );
});

test('shades begin at ever greater values, at most five of them, and every count has one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (counts) => {
      const shades = shadesOf('sentences', counts);
      expect(shades.length).toBeLessThanOrEqual(5);
      expect([...shades].sort((a, b) => a - b)).toEqual(shades);
      expect(new Set(shades).size).toBe(shades.length);
      for (const count of counts) expect(shadeOf(count, shades)).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(shadesOf('sentences', [1, 4, 28])).toEqual([1, 2, 4, 7, 14]);
  expect(shadeOf(0.6, shadesOf('specialisation', [0.6]))).toBe(-1);
});
