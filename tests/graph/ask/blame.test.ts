import { expect, test } from 'vitest';
import { filtersToBlame } from '../../../src/graph/ask/blame.ts';
import { NO_FILTERS } from '../../../src/graph/filter/filter.ts';

test('to blame are the filters of which each alone, taken away, lets it hold', () => {
  const filters = { ...NO_FILTERS, minimum: 2, types: new Set(['city'] as const), hidden: new Set(['city:甲']) };
  const holds = ({ minimum, types }: typeof NO_FILTERS) => minimum < 1 || types.size > 1;
  expect(filtersToBlame(filters, holds)).toEqual(['types', 'minimum']);
  expect(filtersToBlame(NO_FILTERS, () => true)).toEqual([]);
});
