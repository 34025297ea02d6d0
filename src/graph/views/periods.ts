/** A stretch of the calendar: all months or all years of a list, one after the other. */
export interface Period {
  /** `2022-07`, or `2022`. */
  name: string;
  /** First and last day, ISO. */
  from: string;
  to: string;
  /** Documents of these days. */
  documents: number;
}

/** More months than this are told apart by year. */
const MOST_MONTHS = 72;

/**
 * The months from the first to the last date, or the years where these are too many months to tell apart, with how many
 * dates fall into each. Empty without dates.
 *
 * @param dates ISO `YYYY-MM-DD`; null is passed over
 */
export function periodsOf(dates: ReadonlyArray<string | null>): Period[] {
  const known = dates.filter((date) => date !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = monthNumber(last) - monthNumber(first) + 1;
  const length = months > MOST_MONTHS ? 4 : 7;
  const counts = new Map<string, number>();
  for (const date of known) counts.set(date.slice(0, length), (counts.get(date.slice(0, length)) ?? 0) + 1);
  return (length === 4 ? yearsBetween(first, last) : monthsBetween(first, last)).map((period) => ({
    ...period,
    documents: counts.get(period.name) ?? 0,
  }));
}

/** The first and last of the periods that days touch; all where no day is asked for. */
export function periodsBetween(
  periods: readonly Period[],
  from: string | null,
  to: string | null,
): [first: number, last: number] {
  const first = from === null ? 0 : periods.findIndex((period) => period.to >= from);
  const last = to === null ? periods.length - 1 : periods.findLastIndex((period) => period.from <= to);
  return [first < 0 ? periods.length - 1 : first, Math.max(0, last)];
}

function yearsBetween(first: string, last: string): Array<Omit<Period, 'documents'>> {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const name = String(from + step).padStart(4, '0');
    return { name, from: `${name}-01-01`, to: `${name}-12-31` };
  });
}

function monthsBetween(first: string, last: string): Array<Omit<Period, 'documents'>> {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: to - from + 1 }, (_, step) => {
    const [year, month] = [Math.floor((from + step) / 12), (from + step) % 12];
    const name = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
    const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return { name, from: `${name}-01`, to: `${name}-${days}` };
  });
}

function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
