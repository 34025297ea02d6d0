import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildMatcher } from '../../../src/text/words/matcher.ts';

const word = fc.string({ unit: fc.constantFrom('上', '海', 'a', 'b'), minLength: 1, maxLength: 4 });

function matches(patterns: string[], text: string): string[] {
  const found: string[] = [];
  buildMatcher(patterns).search(text, (pattern, start, end) => found.push(`${pattern}@${start}-${end}`));
  return found.sort();
}

test('finds exactly the occurrences that a search for each pattern finds', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('上', '海', 'a', 'b'), maxLength: 60 }),
      (patterns, text) => {
        const naive = patterns.flatMap((pattern, index) => {
          const ends: string[] = [];
          for (let at = text.indexOf(pattern); at >= 0; at = text.indexOf(pattern, at + 1))
            ends.push(`${index}@${at}-${at + pattern.length}`);
          return ends;
        });
        expect(matches(patterns, text)).toEqual(naive.sort());
      },
    ),
  );
});

test('never matches an empty pattern and survives having none', () => {
  expect(matches([''], '上海')).toEqual([]);
  expect(matches([], '上海')).toEqual([]);
});
