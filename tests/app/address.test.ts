import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Address, parseAddress, printAddress } from '../../src/app/address.ts';
import { LAYOUTS, VIEWS } from '../../src/app/choices.ts';
import { PATHS_BY } from '../../src/app/focus.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { AGAINST } from '../../src/graph/filter/slice.ts';
import { SUPPORTS } from '../../src/model/graph.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[\t\n]/.test(text));
const key = name.map((text) => `city:${text}`);
const two = fc.uniqueArray(key, { minLength: 2, maxLength: 2 }).map(([a, b]) => [a!, b!] as const);
const set = (item: fc.Arbitrary<string>) =>
  fc.uniqueArray(item, { minLength: 0, maxLength: 4 }).map((all) => new Set(all));
const some = <One extends string>(known: readonly One[]) =>
  fc.subarray([...known], { minLength: 1 }).map((all) => new Set(all));
const day = fc.option(fc.constantFrom('2022-01-31', '2023-12-01'));
const offset = fc.integer({ min: -4000, max: 4000 }).map((value) => value / 100);

const address: fc.Arbitrary<Address> = fc.record({
  focus: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    key.map((node) => ({ kind: 'node' as const, node })),
    name.map((edge) => ({ kind: 'edge' as const, edge: `city:${edge}\tpolicy:${edge}` })),
    two.map((nodes) => ({ kind: 'pair' as const, nodes })),
    fc.tuple(two, fc.constantFrom(...PATHS_BY)).map(([nodes, by]) => ({ kind: 'path' as const, nodes, by })),
    fc.record({
      kind: fc.constant('path' as const),
      nodes: two,
      by: fc.constantFrom(...PATHS_BY),
      way: fc.integer({ min: 1, max: 3 }),
    }),
    fc.uniqueArray(key, { minLength: 2, maxLength: 5 }).map((nodes) => ({ kind: 'compare' as const, nodes })),
    fc.uniqueArray(key, { minLength: 2, maxLength: 5 }).map((nodes) => ({
      kind: 'compare' as const,
      nodes,
      order: 'different' as const,
      measure: 'ratio' as const,
      whole: true,
    })),
    key.map((leader) => ({ kind: 'community' as const, leader })),
  ),
  reading: fc.option(fc.record({ document: name, sentence: fc.option(fc.nat()) })),
  coverage: fc.boolean(),
  view: fc.constantFrom(...VIEWS),
  setups: fc.array(fc.tuple(fc.constantFrom(...VIEWS), name), { maxLength: 3 }).map((all) => new Map(all)),
  selection: set(key),
  filters: fc.record({
    types: some(ENTITY_TYPES),
    minimum: fc.constantFrom(null, 0, 0.1, 2.5),
    supports: some(SUPPORTS),
    withoutCommunities: set(key),
    withoutTheme: fc.boolean(),
    backbone: fc.option(
      fc.record({ by: fc.constantFrom('disparity' as const, 'noise' as const), alpha: fc.constantFrom(0.01, 0.05, 1) }),
    ),
    hidden: set(key),
    only: fc.option(set(key)),
    ego: fc.option(fc.record({ node: key, depth: fc.constantFrom(1 as const, 2 as const, 3 as const) })),
  }),
  slice: fc.record({
    documents: fc.option(set(name)),
    sources: fc.option(set(name)),
    from: day,
    to: day,
    against: fc.constantFrom(...AGAINST),
  }),
  arrangement: fc
    .record({
      way: fc.oneof(
        fc.constantFrom(...LAYOUTS).map((by) => ({ by })),
        key.map((centre) => ({ by: 'around' as const, centre })),
      ),
      moved: fc.array(fc.tuple(key, fc.tuple(offset, offset)), { maxLength: 3 }).map((all) => new Map(all)),
    })
    .map(({ way, moved }) => ({ ...way, moved })),
  communityNames: fc.array(fc.tuple(key, name), { maxLength: 3 }).map((all) => new Map(all)),
  collapsed: set(key),
  camera: fc.option(fc.record({ x: offset, y: offset, ratio: fc.constantFrom(0.1, 1, 2.5) })),
  mapCamera: fc.option(fc.record({ x: offset, y: offset, ratio: fc.constantFrom(0.15, 4.8, 110) })),
  telling: fc.constant(null),
});

test('an address read back is the same choices', () => {
  fc.assert(
    fc.property(address, (given) => {
      expect(parseAddress(`#${printAddress(given)}`)).toEqual(given);
    }),
  );
});

test('the address of a story that is told carries its name and the scene, and nothing else', () => {
  fc.assert(
    fc.property(address, name, fc.nat(), (given, story, scene) => {
      const fragment = printAddress({ ...given, telling: { story, scene } });
      expect(parseAddress(fragment)).toEqual({ ...parseAddress(''), telling: { story, scene } });
    }),
  );
  expect(parseAddress('story=s&scene=x').telling).toEqual({ story: 's', scene: 0 });
});

test('the first sight has an empty address', () => {
  expect(printAddress(parseAddress(''))).toBe('');
});

test('nonsense is left as at first sight', () => {
  const nonsense =
    '#strength=-3&sentence=x&document=d&types=city,moon&view=film&backbone=noise+2&around=9+a&from=May&camera=1+2&look=0+0+-1&moved=x+y+z&path=a&layout=';
  const plain = parseAddress('');
  expect(parseAddress(nonsense)).toEqual({
    ...plain,
    reading: { document: 'd', sentence: null },
    filters: { ...plain.filters, types: new Set(['city']) },
  });
});

test('any fragment at all is read', () => {
  fc.assert(fc.property(fc.webFragments(), (fragment) => void parseAddress(fragment)));
});
