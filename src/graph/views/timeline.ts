import type { DocumentRow } from '../../model/document.ts';
import type { Place } from '../ask/evidence.ts';

/** How long a column of a timeline is. */
export const STEPS = ['month', 'quarter', 'year'] as const;
export type Step = (typeof STEPS)[number];

/** A stretch of time. */
export interface Column {
  /** `2022-07`, `2022-Q3` or `2022`. */
  name: string;
  /** First and last day, ISO. */
  from: string;
  to: string;
}

const MONTHS: Record<Step, number> = { month: 1, quarter: 3, year: 12 };

/** The columns from the first to the last of some days (ISO, in any order), none left out; none for no days. */
export function columnsOf(days: Iterable<string>, step: Step): Column[] {
  const [first, last] = ends(days);
  if (first === null || last === null) return [];
  const [from, to] = [serial(first, step), serial(last, step)];
  return Array.from({ length: to - from + 1 }, (_, index) => columnAt(from + index, step));
}

/** The shortest step that cuts some days into at most so many columns; of a long time, years. */
export function finestStep(days: Iterable<string>, most: number): Step {
  const [first, last] = ends(days);
  if (first === null || last === null) return 'month';
  return STEPS.find((step) => serial(last, step) - serial(first, step) < most) ?? 'year';
}

/** Which of the columns a day lies in; −1 for none. */
export function columnOf(columns: readonly Column[], step: Step, day: string): number {
  const first = columns[0];
  if (!first) return -1;
  const index = serial(day, step) - serial(first.from, step);
  return index < columns.length ? Math.max(-1, index) : -1;
}

/** How many places lie in each column, and how many in documents without a date. */
export interface Tally {
  counts: number[];
  undated: number;
}

/** Counts places by the dates of their documents. */
export function tally(
  places: Iterable<Place>,
  documents: readonly Pick<DocumentRow, 'date'>[],
  columns: readonly Column[],
  step: Step,
): Tally {
  const counts = columns.map(() => 0);
  let undated = 0;
  const known = new Map<number, number>();
  for (const [document] of places) {
    let index = known.get(document);
    if (index === undefined) {
      const date = documents[document]?.date ?? null;
      index = date === null ? -1 : columnOf(columns, step, date);
      known.set(document, index);
    }
    if (index < 0) undated += 1;
    else counts[index]! += 1;
  }
  return { counts, undated };
}

/** The place in a column of that name, or with `null` those without a date. */
export function placesIn(
  places: readonly Place[],
  documents: readonly Pick<DocumentRow, 'date'>[],
  column: Column | null,
): Place[] {
  return places.filter(([document]) => {
    const date = documents[document]?.date ?? null;
    if (date === null || column === null) return date === column;
    return date >= column.from && date <= column.to;
  });
}

function ends(days: Iterable<string>): [first: string, last: string] | [null, null] {
  let [first, last]: [string | null, string | null] = [null, null];
  for (const day of days) {
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return first !== null && last !== null ? [first, last] : [null, null];
}

/** Number of the step a day lies in, counted from the year 0. */
function serial(day: string, step: Step): number {
  return Math.floor((Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) / MONTHS[step]);
}

function columnAt(number: number, step: Step): Column {
  const month = number * MONTHS[step];
  const [year, first] = [Math.floor(month / 12), month % 12];
  const name = { month: two(first + 1), quarter: `Q${Math.floor(first / 3) + 1}`, year: '' }[step];
  const last = first + MONTHS[step];
  const days = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return {
    name: name === '' ? four(year) : `${four(year)}-${name}`,
    from: `${four(year)}-${two(first + 1)}-01`,
    to: `${four(year)}-${two(last)}-${two(days)}`,
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function four(year: number): string {
  return String(year).padStart(4, '0');
}
