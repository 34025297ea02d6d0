import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, parseAddress, printAddress } from '../../src/app/address.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' });
const address: fc.Arbitrary<Address> = fc.record({
  focus: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    name.map((node) => ({ kind: 'node' as const, node: `city:${node}` })),
    name.map((edge) => ({ kind: 'edge' as const, edge: `city:${edge}\tpolicy:${edge}` })),
  ),
  reading: fc.option(fc.record({ document: name, sentence: fc.option(fc.nat()) })),
  coverage: fc.boolean(),
  types: fc.subarray([...ENTITY_TYPES]).map((types) => new Set(types)),
  minimum: fc.constantFrom(null, 0, 0.1, 2.5),
});

test('an address read back is the same choices', () => {
  fc.assert(
    fc.property(address, (given) => {
      expect(parseAddress(`#${printAddress(given)}`)).toEqual(given);
    }),
  );
});

test('the first sight has an empty address', () => {
  expect(printAddress(parseAddress(''))).toBe('');
});

test('nonsense is left as at first sight', () => {
  expect(parseAddress('#strength=-3&sentence=x&document=d&types=city,moon')).toEqual({
    focus: { kind: 'none' },
    reading: { document: 'd', sentence: null },
    coverage: false,
    types: new Set(['city']),
    minimum: null,
  });
});
