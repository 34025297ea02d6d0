import fc from 'fast-check';
import type { Correction, CorrectionLine } from '../../src/model/correction.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';

const NAMES = ['甲', '乙', '丙', '丁'];
const someKey = fc.tuple(fc.constantFrom('city', 'company'), fc.constantFrom(...NAMES)).map((parts) => parts.join(':'));

/** Sentences as lists of `key` or `key|surface`, of few names, so that corrections meet them. */
export function someSentences(): fc.Arbitrary<string[][]> {
  const mention = fc
    .tuple(someKey, fc.option(fc.constantFrom('戊', '己')))
    .map(([key, surface]) => (surface ? `${key}|${surface}` : key));
  return fc.array(fc.array(mention, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
}

/** Corrections of every kind, of the same names, in documents `d0` and `d1`. */
export function someCorrection(): fc.Arbitrary<Correction> {
  const surface = fc.constantFrom('戊', '己', ...NAMES);
  const document = fc.constantFrom('d0', 'd1', 'd1.txt');
  const place = fc.oneof(
    fc.record({ document }),
    fc.record({ document, sentence: surface }),
    fc.record({ document, sentence: surface, nth: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ document, at: fc.constant([0, 1] as [number, number]) }),
  );
  return fc.oneof(
    fc.record({
      kind: fc.constant('merge' as const),
      keys: fc.array(someKey, { minLength: 1, maxLength: 2 }),
      into: someKey,
    }),
    fc.record({ kind: fc.constant('split' as const), key: someKey, aliases: fc.tuple(surface), into: someKey }),
    fc.record({ kind: fc.constant('rename' as const), key: someKey, name: fc.constantFrom(...NAMES, '新') }),
    fc.record({ kind: fc.constant('retype' as const), key: someKey, type: fc.constantFrom(...ENTITY_TYPES) }),
    fc.record({ kind: fc.constant('reject' as const), key: someKey }),
    fc.record({ kind: fc.constant('reject' as const), key: someKey, surface, place }),
  );
}

/** Corrections as lines of a file, one after the other. */
export function numbered(corrections: readonly Correction[]): CorrectionLine[] {
  return corrections.map((correction, index) => ({ line: index + 1, correction }));
}
