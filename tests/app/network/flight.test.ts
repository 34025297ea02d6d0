import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flightBetween } from '../../../src/app/network/flight.ts';
import type { View } from '../../../src/app/network/view.ts';

const place = fc.double({ min: -1, max: 2, noNaN: true });
const view = fc.record<View>({ x: place, y: place, ratio: fc.double({ min: 0.02, max: 4, noNaN: true }) });

describe('a flight', () => {
  test('begins where the camera is and ends where it shall be', () => {
    fc.assert(
      fc.property(view, view, (from, to) => {
        const { at } = flightBetween(from, to);
        for (const part of ['x', 'y', 'ratio'] as const) {
          expect(at(0)[part]).toBeCloseTo(from[part], 5);
          expect(at(0.99999)[part]).toBeCloseTo(to[part], 2);
        }
        expect(at(1)).toBe(to);
      }),
    );
  });

  test('never leaps: no step is much longer than the others', () => {
    fc.assert(
      fc.property(view, view, (from, to) => {
        const { at } = flightBetween(from, to);
        const steps = Array.from({ length: 100 }, (_, step) => seen(at(step / 100), at((step + 1) / 100)));
        const mean = steps.reduce((sum, step) => sum + step, 0) / 100;
        expect(Math.max(...steps)).toBeLessThanOrEqual(3 * mean + 1e-9);
      }),
    );
  });

  test('between far places draws back on its way, between views of one place only comes closer', () => {
    const far = flightBetween({ x: 0.1, y: 0.5, ratio: 0.2 }, { x: 0.9, y: 0.5, ratio: 0.2 });
    expect(far.at(0.5).ratio).toBeGreaterThan(0.4);
    const closer = flightBetween({ x: 0.5, y: 0.5, ratio: 1 }, { x: 0.5, y: 0.5, ratio: 0.25 });
    const ratios = Array.from({ length: 11 }, (_, step) => closer.at(step / 10).ratio);
    expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
  });

  test('that interrupts another goes on as fast as that was', () => {
    const first = flightBetween({ x: 0.1, y: 0.5, ratio: 0.2 }, { x: 0.9, y: 0.5, ratio: 0.2 });
    const speed = first.speed(0.4);
    const second = flightBetween(first.at(0.4), { x: 0.5, y: 0.1, ratio: 0.3 }, speed);
    expect(second.speed(0)).toBeCloseTo(speed, 6);
    expect(second.speed(1)).toBe(0);
  });
});

/** How far what is on screen moves from one view to another: in widths of the screen, and in growth. */
function seen(a: View, b: View): number {
  const across = Math.hypot(b.x - a.x, b.y - a.y) / Math.min(a.ratio, b.ratio);
  return Math.hypot(across, Math.log(b.ratio / a.ratio));
}
