import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carried, covers, fitting, freeArea, toScreen, toUnit, zoomed } from '../../../src/app/network/view.ts';

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

  test('carries a finished picture to another size so that every point of it comes to where another view has it', () => {
    fc.assert(
      fc.property(view, view, size, pixel, (drawn, now, container, at) => {
        fc.pre(drawn.ratio !== now.ratio);
        const [scale, , , , x, y] = numbersOf(carried(drawn, now, container, 1));
        const wanted = toScreen(now, container, toUnit(drawn, container, at));
        expect((x! + scale! * at.x - wanted.x) / (1 + Math.abs(wanted.x))).toBeCloseTo(0, 5);
        expect((y! + scale! * at.y - wanted.y) / (1 + Math.abs(wanted.y))).toBeCloseTo(0, 5);
      }),
    );
  });

  test('carries a picture that keeps its size by whole pixels of the screen', () => {
    fc.assert(
      fc.property(view, view, size, fc.constantFrom(1, 1.5, 2), (drawn, now, container, pixelRatio) => {
        const shifted = { ...now, ratio: drawn.ratio };
        const corner = toScreen(shifted, container, toUnit(drawn, container, { x: 0, y: 0 }));
        const [scale, , , , x, y] = numbersOf(carried(drawn, shifted, container, pixelRatio));
        expect(scale).toBe(1);
        for (const [at, wanted] of [
          [x!, corner.x],
          [y!, corner.y],
        ] as const) {
          expect(Math.abs(at * pixelRatio - Math.round(at * pixelRatio)) / (1 + Math.abs(at))).toBeLessThan(1e-9);
          expect(Math.abs(at - wanted)).toBeLessThanOrEqual(0.5 / pixelRatio + 1e-9 * Math.abs(wanted));
        }
      }),
    );
  });

  test('takes a carried picture for a stopgap only while it covers much of the ground and is not too coarse', () => {
    const container = { width: 1000, height: 800 };
    const drawn = { x: 0.5, y: 0.5, ratio: 1 };
    expect(covers(drawn, { ...drawn, x: 0.7 }, container)).toBe(true);
    expect(covers(drawn, { ...drawn, x: 1.5 }, container)).toBe(false);
    expect(covers(drawn, { ...drawn, ratio: 0.5 }, container)).toBe(true);
    expect(covers(drawn, { ...drawn, ratio: 0.3 }, container)).toBe(false);
    expect(covers(drawn, { ...drawn, ratio: 3 }, container)).toBe(false);
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

function numbersOf(matrix: string): number[] {
  return matrix.match(/-?[\d.]+(e-?\d+)?/g)!.map(Number);
}
