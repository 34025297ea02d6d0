import type { Measure } from '../../graph/views/matrix-order.ts';

/** Where the shades of specialisation begin; what is less than expected has none. */
const MORE_THAN_EXPECTED = [1, 1.5, 2, 3, 5];
const SHADES = 5;

/**
 * Where each shade of a matrix begins, ascending, at most five: steps of equal ratio up to the greatest value, rounded so
 * that they can be read; of specialisation, always the same ones.
 */
export function shadesOf(measure: Measure, values: readonly number[]): number[] {
  if (measure === 'specialisation') return MORE_THAN_EXPECTED;
  const greatest = values.reduce((most, value) => Math.max(most, value), 0);
  const least = measure === 'sentences' ? 1 : values.reduce((some, value) => Math.min(some, value), greatest);
  if (greatest <= 0) return [];
  const steps = Array.from({ length: SHADES }, (_, step) => least * (greatest / least) ** (step / SHADES));
  return [...new Set(measure === 'sentences' ? steps.map(Math.round) : steps.map(floorTwoFigures))];
}

/** The shade of a value: the index of the last one that begins at or below it, −1 for none. */
export function shadeOf(value: number, shades: readonly number[]): number {
  return shades.findLastIndex((from) => value >= from);
}

function floorTwoFigures(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.floor(value / unit + 1e-9) * unit).toPrecision(2));
}
