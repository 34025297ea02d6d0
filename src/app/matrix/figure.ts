import type { Measure } from '../../graph/views/matrix-order.ts';

/** A number short enough for a cell. */
export function figure(value: number, measure: Measure): string {
  if (measure === 'sentences') return value > 9999 ? `${Math.round(value / 1000)}k` : String(value);
  if (value >= 100) return String(Math.round(value));
  return value >= 0.095 ? value.toFixed(1) : value.toFixed(2);
}
