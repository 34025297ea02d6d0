import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMatcher } from '../../../src/text/words/matcher.ts';

const word = fc.string({ unit: fc.constantFrom('上', '海', 'a', 'b'), minLength: 1, maxLength: 4 });

const text = fc.string({ unit: fc.constantFrom('上', '海', 'a', 'b'), maxLength: 60 });

/** Every occurrence as the matcher reports them: by start, the shorter first. */
function matches(patterns: string[], searched: string): Array<[start: number, end: number, pattern: string]> {
  const found: Array<[number, number, string]> = [];
  buildMatcher(patterns).search(searched, (pattern, start, end) => found.push([start, end, patterns[pattern]!]));
  return found;
}

test.each([
  ['a few patterns', { maxLength: 8 }],
  ['many patterns', { minLength: 40, maxLength: 80 }],
])('of %s finds exactly the occurrences that a search for each finds, in order', (_, size) => {
  fc.assert(
    fc.property(fc.array(word, size), text, (patterns, searched) => {
      const naive = patterns.flatMap((pattern) => {
        const places: Array<[number, number, string]> = [];
        for (let at = searched.indexOf(pattern); at >= 0; at = searched.indexOf(pattern, at + 1))
          places.push([at, at + pattern.length, pattern]);
        return places;
      });
      expect(matches(patterns, searched)).toEqual(naive.sort((a, b) => a[0] - b[0] || a[1] - b[1]));
    }),
  );
});

test('of one set of names finds the same in the same order, few or many', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), text, (patterns, searched) => {
      const others = Array.from({ length: 40 }, (_, i) => `甲${String.fromCharCode(0x4e10 + i)}`);
      expect(matches([...patterns, ...others], searched)).toEqual(matches(patterns, searched));
    }),
  );
});

test('never matches an empty pattern and survives having none', () => {
  expect(matches([''], '上海')).toEqual([]);
  expect(matches([], '上海')).toEqual([]);
});
