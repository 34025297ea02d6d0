import type { Column, Step } from '../../graph/views/timeline.ts';

/** More columns than these have no names of their own, only their years. */
const NAMED = 14;
/** More years than these are named by twos, then by fives. */
const YEARS = 12;

export interface AxisName {
  /** Of the column; empty where there is no room. */
  name: string;
  /** Under it, where a year begins. */
  year: string;
}

/** What stands under each column; null for nothing. */
export function axisNames(columns: readonly Column[], step: Step): Array<AxisName | null> {
  const years = new Set(columns.map(({ from }) => from.slice(0, 4))).size;
  const every = years <= YEARS ? 1 : years <= 2 * YEARS ? 2 : 5;
  return columns.map(({ name, from }, index) => {
    const year = from.slice(0, 4);
    const starts = from.slice(5, 7) === '01';
    if (step === 'year' || columns.length > NAMED)
      return starts && Number(year) % every === 0 ? { name: '', year } : null;
    const short = step === 'month' ? String(Number(name.slice(5))) : name.slice(5);
    return { name: short, year: index === 0 || starts ? year : '' };
  });
}
