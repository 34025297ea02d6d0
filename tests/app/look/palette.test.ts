import { describe, expect, test } from 'vitest';
import { paletteOf } from '../../../src/app/look/palette.ts';
import { contrast, difference, SIGHTS } from './colour.ts';

describe.each(['light', 'dark'] as const)('the %s palette for projectors', (theme) => {
  const { ground, ink, softInk, types } = paletteOf(theme, 'projector');

  test('stands out from its ground sevenfold', () => {
    for (const colour of [ink, softInk, ...Object.values(types)])
      expect(contrast(colour, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(SIGHTS)('tells the types apart under %s sight', (sight) => {
    const colours = Object.values(types);
    colours.forEach((colour, index) => {
      for (const other of colours.slice(index + 1)) expect(difference(colour, other, sight)).toBeGreaterThanOrEqual(13);
    });
  });
});
