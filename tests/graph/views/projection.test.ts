import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kilometresAt, project, unproject } from '../../../src/graph/views/projection.ts';

const place = fc.record({
  lat: fc.double({ min: -84, max: 84, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('every place is found again from where it is drawn', () => {
  fc.assert(
    fc.property(place, ({ lat, lon }) => {
      const found = unproject(project({ lat, lon }));
      expect(found.lat).toBeCloseTo(lat, 6);
      expect(Math.cos(((found.lon - lon) * Math.PI) / 180)).toBeCloseTo(1, 9);
    }),
  );
});

test('a short way takes as much paper northwards as eastwards, and as many kilometres as the scale says', () => {
  fc.assert(
    fc.property(fc.double({ min: -70, max: 70, noNaN: true }), (lat) => {
      const [south, north] = [project({ lat: lat - 0.005, lon: 100 }), project({ lat: lat + 0.005, lon: 100 })];
      const [west, east] = [project({ lat, lon: 99.995 }), project({ lat, lon: 100.005 })];
      const eastwards = east.x - west.x;
      expect((south.y - north.y) / (eastwards / Math.cos((lat * Math.PI) / 180))).toBeCloseTo(1, 3);
      expect(eastwards * kilometresAt(lat)).toBeCloseTo(1.1132 * Math.cos((lat * Math.PI) / 180), 3);
    }),
  );
});

test('the Pacific lies in one piece between Asia and America', () => {
  const x = (lon: number) => project({ lat: 0, lon }).x;
  expect([x(-10), x(116), x(180), x(-122), x(-74)]).toEqual([x(-10), x(116), x(180), x(-122), x(-74)].sort());
});
