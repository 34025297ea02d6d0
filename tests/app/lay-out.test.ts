import { expect, test } from 'vitest';
import { laidOut } from '../../src/app/arrange/lay-out.ts';
import { FIRST_WORK } from '../../src/app/choices.ts';
import { followKeys } from '../../src/app/corrections/follow-keys.ts';

test('a layout around an entity shows what is linked with it alone, and takes that filter with it when it goes', () => {
  const around = laidOut(FIRST_WORK, 'around', 'city:上海');
  expect(around.arrangement).toEqual({ by: 'around', centre: 'city:上海', moved: new Map() });
  expect(around.filters.ego).toEqual({ node: 'city:上海', depth: 1 });
  expect(laidOut(around, 'force').filters).toEqual(FIRST_WORK.filters);
  expect(laidOut(around, 'around', 'city:武汉').filters.ego).toEqual({ node: 'city:武汉', depth: 1 });
});

test('surroundings that were asked for otherwise stay when the layout changes', () => {
  const wider = { ...laidOut(FIRST_WORK, 'around', 'city:上海') };
  wider.filters = { ...wider.filters, ego: { node: 'city:上海', depth: 2 } };
  expect(laidOut(wider, 'circle').filters.ego).toEqual({ node: 'city:上海', depth: 2 });
});

test('a layout around an entity follows it to its new key, and is by force where it is no more', () => {
  const work = { ...FIRST_WORK, ...laidOut(FIRST_WORK, 'around', 'city:上海') };
  expect(followKeys(work, () => 'city:申城').arrangement.centre).toBe('city:申城');
  expect(followKeys(work, () => null).arrangement).toEqual({ by: 'force', moved: new Map() });
});
