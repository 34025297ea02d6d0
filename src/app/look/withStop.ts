import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** Lines that are ready above and below, or left and right, of those in sight. */
export const OVERSCAN = 5;

/** The lines in sight and the one with the tab stop, which stays although it is not in sight: it may have the focus. */
export function withStop(range: Range, stop: number): number[] {
  const lines = defaultRangeExtractor(range);
  if (stop < 0 || stop >= range.count || lines.includes(stop)) return lines;
  return [...lines, stop].sort((a, b) => a - b);
}
