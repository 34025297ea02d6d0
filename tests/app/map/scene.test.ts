import { expect, test } from 'vitest';
import { placedOnMap, spotAt, spotsOf } from '../../../src/app/map/scene.ts';

const cities = placedOnMap([
  { node: 'city:上海', label: '上海', mentions: 100, foreign: false, lat: 31.2, lon: 121.5 },
  { node: 'city:苏州', label: '苏州', mentions: 25, foreign: false, lat: 31.3, lon: 120.6 },
  { node: 'city:纽约', label: '纽约', mentions: 1, foreign: true, lat: 40.7, lon: -74 },
]);
const camera = { ...cities[0]!.point, ratio: 2 };
const size = { width: 800, height: 600 };
const plain = { counts: null, bright: null, ringed: new Set<string>() };

test('a circle of four times the mentions is twice as wide, and cities out of sight are not drawn', () => {
  const spots = spotsOf(cities, camera, size, plain);
  expect(spots.map(({ city }) => city.label)).toEqual(['上海', '苏州']);
  expect(spots[0]!.radius / spots[1]!.radius).toBeCloseTo(2);
});

test('asked where something is, circles stand for what is asked, and other cities stay behind', () => {
  const question = { counts: new Map([['city:苏州', 12]]), bright: new Set(['city:苏州']), ringed: new Set<string>() };
  const spots = spotsOf(cities, camera, size, question);
  expect(spots.map(({ city, count }) => [city.label, count])).toEqual([
    ['上海', null],
    ['苏州', 12],
  ]);
});

test('the pointer takes the city whose rim is nearest, and none from afar', () => {
  const spots = spotsOf(cities, camera, size, plain);
  const suzhou = spots[1]!;
  expect(spotAt(spots, { x: suzhou.x - suzhou.radius - 3, y: suzhou.y }, 5)?.city.label).toBe('苏州');
  expect(spotAt(spots, { x: suzhou.x, y: suzhou.y + 90 }, 5)).toBeNull();
});
