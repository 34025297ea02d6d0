import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, cutTo, wrapped } from '../../src/cli/columns.ts';

const text = fc.stringMatching(/^[a-z上海，。 .]{0,60}$/);
const columns = fc.integer({ min: 2, max: 40 });

test('East Asian characters take two columns', () => {
  expect(columnsOf('上海 5G')).toBe(7);
  expect(cutTo(5, '上海 5G')).toBe('上海 ');
});

test('wrapped text fits its lines and loses nothing but the spaces at their ends', () => {
  fc.assert(
    fc.property(text, columns, (whole, width) => {
      const lines = wrapped(whole, width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
    }),
  );
});

test('text is broken at spaces and between East Asian characters, not inside a word that fits', () => {
  expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrapped('上海市城市', 6)).toEqual(['上海市', '城市']);
  expect(wrapped('上海, 武汉', 6)).toEqual(['上海,', '武汉']);
  expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
});
