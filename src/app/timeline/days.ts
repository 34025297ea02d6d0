const DAY_MS = 86_400_000;

/** How many days lie from one day to another (ISO). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
