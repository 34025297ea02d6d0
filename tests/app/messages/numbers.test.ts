import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberFormat } from '../../../src/app/messages/numbers.ts';

test('numbers are written as each language writes them', () => {
  const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double(), fc.double({ min: -10, max: 10 }));
  fc.assert(
    fc.property(
      number,
      fc.constantFrom('zh-CN', 'en'),
      fc.option(fc.integer({ min: 0, max: 3 })),
      (value, language, most) => {
        const options = most === null ? undefined : { maximumFractionDigits: most };
        expect(numberFormat(language, options).format(value)).toBe(
          new Intl.NumberFormat(language, options).format(value),
        );
      },
    ),
  );
});
