import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containment, resemblance, sketchOf } from '../../../src/text/reprint/sketch.ts';

const hashes = fc.uint32Array({ maxLength: 60, max: 80 });

test('a sketch is the least hashes, each once, ascending', () => {
  fc.assert(
    fc.property(hashes, fc.integer({ min: 1, max: 20 }), (all, size) => {
      const least = [...new Set(all)].sort((a, b) => a - b).slice(0, size);
      expect([...sketchOf(all, size)]).toEqual(least);
    }),
  );
});

test('a sketch of a whole is made from those of its parts', () => {
  fc.assert(
    fc.property(hashes, hashes, fc.integer({ min: 1, max: 20 }), (one, other, size) => {
      const joined = (a: Uint32Array, b: Uint32Array) => new Uint32Array([...a, ...b]);
      const ofParts = sketchOf(joined(sketchOf(one, size), sketchOf(other, size)), size);
      expect(ofParts).toEqual(sketchOf(joined(one, other), size));
    }),
  );
});

test('sets that a sketch holds whole are compared exactly', () => {
  fc.assert(
    fc.property(hashes, hashes, (one, other) => {
      const [a, b] = [new Set(one), new Set(other)];
      const shared = [...a].filter((hash) => b.has(hash)).length;
      const [left, right] = [sketchOf(one, 100), sketchOf(other, 100)];
      const union = a.size + b.size - shared;
      expect(resemblance(left, right, 100)).toBeCloseTo(union === 0 ? 0 : shared / union);
      expect(resemblance(right, left, 100)).toBe(resemblance(left, right, 100));
      expect(containment(left, right, 100)).toBeCloseTo(a.size < 10 ? 0 : shared / a.size);
    }),
  );
});

test('a large set in a larger one is known from two samples, to within a tenth', () => {
  const many = Uint32Array.from({ length: 8000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
  const whole = sketchOf(many, 128);
  expect(containment(sketchOf(many.subarray(0, 4000), 128), whole, 128)).toBe(1);
  const other = Uint32Array.from({ length: 2000 }, (_, i) => Math.imul(i + 9001, 0x9e3779b1) >>> 0);
  const mixed = sketchOf(new Uint32Array([...many.subarray(6000), ...other]), 128);
  expect(Math.abs(containment(mixed, whole, 128) - 0.5)).toBeLessThan(0.1);
});

test('of a set that is very small beside the other nothing is claimed', () => {
  const many = Uint32Array.from({ length: 40000 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 0);
  expect(containment(sketchOf(many.subarray(0, 200), 128), sketchOf(many, 128), 128)).toBe(0);
});
