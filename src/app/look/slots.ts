import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** More lines than are ever in sight. */
const SLOTS = 256;

/**
 * The React key of a line of a long list: lines in sight take so many elements by turns, since filling one anew costs a
 * fraction of making it. The line with the tab stop has its own: its element may have the focus and must stay what it is.
 */
export function slotOf(index: number, stop: number): string {
  return index === stop ? `stop ${index}` : `${index % SLOTS}`;
}

/** The lines in sight and the one with the tab stop, which stays although it is not in sight. */
export function withStop(range: Range, stop: number): number[] {
  const lines = defaultRangeExtractor(range);
  if (stop < 0 || stop >= range.count || lines.includes(stop)) return lines;
  return [...lines, stop].sort((a, b) => a - b);
}
