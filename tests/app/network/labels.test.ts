import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelCandidate, type Obstacle, overlap, placeLabels } from '../../../src/app/network/labels.ts';

const BOUNDS = { left: 0, top: 0, right: 600, bottom: 400 };
const candidate = fc.record<LabelCandidate>({
  x: fc.integer({ min: -50, max: 650 }),
  y: fc.integer({ min: -50, max: 450 }),
  reach: fc.integer({ min: 3, max: 25 }),
  width: fc.integer({ min: 10, max: 180 }),
  height: fc.integer({ min: 12, max: 26 }),
  needed: fc.boolean(),
});
const obstacle = fc
  .record({
    x: fc.integer({ min: 0, max: 600 }),
    y: fc.integer({ min: 0, max: 400 }),
    reach: fc.integer({ min: 2, max: 30 }),
    firm: fc.boolean(),
  })
  .map<Obstacle>(({ x, y, reach, firm }) => ({
    box: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
    firm,
  }));
const scene = [fc.array(candidate, { maxLength: 60 }), fc.array(obstacle, { maxLength: 40 })] as const;

describe('names on the picture', () => {
  test('lie over no other name, over no firm obstacle unless needed, and inside the bounds', () => {
    fc.assert(
      fc.property(...scene, (candidates, obstacles) => {
        const placed = placeLabels(candidates, obstacles, BOUNDS);
        placed.forEach(({ box, candidate: index }, at) => {
          expect(placed.slice(at + 1).some((other) => overlap(box, other.box))).toBe(false);
          if (!candidates[index]!.needed) expect(obstacles.some((o) => o.firm && overlap(box, o.box))).toBe(false);
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(BOUNDS.right);
          expect(box.bottom).toBeLessThanOrEqual(BOUNDS.bottom);
        });
      }),
    );
  });

  test('are placed in order, so that a lesser name never moves or removes a greater one', () => {
    fc.assert(
      fc.property(...scene, fc.nat(60), (candidates, obstacles, first) => {
        const all = placeLabels(candidates, obstacles, BOUNDS);
        const some = placeLabels(candidates.slice(0, first), obstacles, BOUNDS);
        expect(all.filter((label) => label.candidate < first)).toEqual(some);
      }),
    );
  });

  test('are no more than the limit, and then the first ones', () => {
    fc.assert(
      fc.property(...scene, fc.nat(20), (candidates, obstacles, limit) => {
        const all = placeLabels(candidates, obstacles, BOUNDS);
        expect(placeLabels(candidates, obstacles, BOUNDS, limit)).toEqual(all.slice(0, limit));
      }),
    );
  });

  const alone: LabelCandidate = { x: 300, y: 200, reach: 10, width: 60, height: 16 };
  const block = (left: number, right: number, top: number, bottom: number, firm = true): Obstacle => ({
    box: { left, right, top, bottom },
    firm,
  });

  test('stand right of their node where that is free, else left, below, above', () => {
    const right = block(311, 380, 190, 210);
    const left = block(220, 289, 190, 210);
    const below = block(270, 330, 212, 230);
    const sides = [[], [right], [right, left], [right, left, below]].map(
      (obstacles) => placeLabels([alone], obstacles, BOUNDS)[0]?.side,
    );
    expect(sides).toEqual(['right', 'left', 'below', 'above']);
  });

  test('cover a small node only where every place does', () => {
    const soft = [block(311, 380, 190, 210, false), block(220, 289, 190, 210, false)];
    expect(placeLabels([alone], soft, BOUNDS)[0]?.side).toBe('below');
    const everywhere = [block(0, 600, 0, 400, false)];
    expect(placeLabels([alone], everywhere, BOUNDS)[0]?.side).toBe('right');
  });

  test('are left out where no place is free, unless needed', () => {
    const everywhere = [block(0, 600, 0, 400)];
    expect(placeLabels([alone], everywhere, BOUNDS)).toEqual([]);
    expect(placeLabels([{ ...alone, needed: true }], everywhere, BOUNDS)).toHaveLength(1);
  });
});
