import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitting, freeArea, toScreen, toUnit, zoomed } from '../../../src/app/network/view.ts';

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const disc = fc.record({ x: unit, y: unit, radius: fc.double({ min: 2, max: 22, noNaN: true }) });
const size = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 320, max: 1440 }) });
const pixel = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1400 }) });
const view = fc.record({ x: unit, y: unit, ratio: fc.double({ min: 0.02, max: 4, noNaN: true }) });

describe('the view', () => {
  test('fits every disc into the area panels leave free, touching two of its sides', () => {
    fc.assert(
      fc.property(fc.array(disc, { minLength: 2, maxLength: 40 }), size, (discs, container) => {
        fc.pre(discs.some(({ x }) => Math.abs(x - discs[0]!.x) > 0.2));
        const free = freeArea(container, { top: 20, right: 60, bottom: 30, left: 80 }, 24);
        const columns = {
          x: discs.map(({ x }) => x),
          y: discs.map(({ y }) => y),
          radii: discs.map(({ radius }) => radius),
        };
        const fitted = fitting(columns, free, container);
        const at = discs.map((each) => ({ ...toScreen(fitted, container, each), radius: each.radius }));
        const left = Math.min(...at.map(({ x, radius }) => x - radius)) - free.left;
        const right = free.right - Math.max(...at.map(({ x, radius }) => x + radius));
        const top = Math.min(...at.map(({ y, radius }) => y - radius)) - free.top;
        const bottom = free.bottom - Math.max(...at.map(({ y, radius }) => y + radius));
        expect(Math.min(left, right, top, bottom)).toBeGreaterThan(-0.01);
        expect(left).toBeCloseTo(right, 1);
        expect(top).toBeCloseTo(bottom, 1);
        expect(Math.min(left, top)).toBeLessThan(0.5);
      }),
    );
  });

  test('leads from pixels to the unit square and back', () => {
    fc.assert(
      fc.property(view, size, pixel, (camera, container, point) => {
        const back = toScreen(camera, container, toUnit(camera, container, point));
        expect(back.x).toBeCloseTo(point.x, 5);
        expect(back.y).toBeCloseTo(point.y, 5);
      }),
    );
  });

  test('zooms around a pixel that stands still', () => {
    fc.assert(
      fc.property(
        view,
        size,
        pixel,
        fc.double({ min: 0.2, max: 5, noNaN: true }),
        (camera, container, point, factor) => {
          const under = toUnit(camera, container, point);
          const after = toUnit(zoomed(camera, container, point, factor), container, point);
          expect(after.x).toBeCloseTo(under.x, 6);
          expect(after.y).toBeCloseTo(under.y, 6);
        },
      ),
    );
  });
});
