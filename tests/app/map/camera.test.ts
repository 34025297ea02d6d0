import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitted, panned, toMap, toScreen, zoomed } from '../../../src/app/map/camera.ts';
import { graticule, scaleBar } from '../../../src/app/map/graticule.ts';
import { nextPoint } from '../../../src/app/map/walk.ts';
import { project } from '../../../src/graph/views/projection.ts';

const size = { width: 900, height: 600 };
const city = fc
  .record({ lat: fc.double({ min: -60, max: 70, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) })
  .map(project);
const china = fitted([project({ lat: 20, lon: 75 }), project({ lat: 52, lon: 134 })], size, 50);

describe('the camera of the map', () => {
  test('fitted to some cities shows them all', () => {
    fc.assert(
      fc.property(fc.array(city, { minLength: 1 }), (cities) => {
        const camera = fitted(cities, size, 50);
        for (const one of cities) {
          const { x, y } = toScreen(camera, size, one);
          expect(x).toBeGreaterThanOrEqual(49);
          expect(x).toBeLessThanOrEqual(851);
          expect(y).toBeGreaterThanOrEqual(49);
          expect(y).toBeLessThanOrEqual(551);
        }
      }),
    );
  });

  test('keeps what is under the pointer there when it zooms', () => {
    const place = { x: 300, y: 250 };
    const before = toMap(china, size, place);
    const after = toMap(zoomed(china, size, 2.5, place), size, place);
    expect(after.x).toBeCloseTo(before.x, 9);
    expect(after.y).toBeCloseTo(before.y, 9);
  });

  test('goes with the hand that pushes it', () => {
    const city = project({ lat: 31, lon: 121 });
    const [before, after] = [toScreen(china, size, city), toScreen(panned(china, 40, -25), size, city)];
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([40, -25]);
  });
});

test('the graticule has round degrees far enough apart to be told apart', () => {
  const { meridians, parallels } = graticule(china, size);
  expect(meridians.map(({ degrees }) => degrees % 10)).toEqual(meridians.map(() => 0));
  for (const lines of [meridians, parallels])
    for (const [index, line] of lines.slice(1).entries())
      expect(Math.abs(line.at - lines[index]!.at)).toBeGreaterThanOrEqual(89);
});

test('the scale bar is a round distance and no longer than asked', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.15, max: 110, noNaN: true }), (ratio) => {
      const { kilometres, pixels } = scaleBar({ ...china, ratio }, 110);
      expect(pixels).toBeLessThanOrEqual(110.001);
      expect(pixels).toBeGreaterThan(40);
      expect(['1', '2', '5']).toContain(`${kilometres}`[0]);
    }),
  );
});

test('an arrow leads to the near city on that side', () => {
  const spots = [
    { name: 'near', x: 10, y: 2 },
    { name: 'far', x: 60, y: 0 },
    { name: 'aside', x: 6, y: 30 },
    { name: 'behind', x: -4, y: 0 },
  ];
  expect(nextPoint(spots, { x: 0, y: 0 }, 'right')?.name).toBe('near');
  expect(nextPoint(spots, { x: 0, y: 0 }, 'down')?.name).toBe('aside');
  expect(nextPoint(spots, { x: 0, y: 0 }, 'up')).toBeNull();
});
