/** A form that was found: which entity it truly names, and which one it was taken for. */
export interface Judged {
  truly: string;
  taken: string;
}

/** B-cubed F1 (Bagga & Baldwin 1998): over all items, how pure its own cluster is and how much of its true one it holds. */
export function bCubed(items: readonly Judged[]): number {
  if (items.length === 0) return 0;
  const count = (keyOf: (item: Judged) => string): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
    return counts;
  };
  const bothOf = ({ truly, taken }: Judged): string => JSON.stringify([truly, taken]);
  const both = count(bothOf);
  const truly = count((item) => item.truly);
  const taken = count((item) => item.taken);
  const mean = (part: (item: Judged) => number): number =>
    items.reduce((sum, item) => sum + part(item), 0) / items.length;
  return harmonicMean(
    mean((item) => both.get(bothOf(item))! / taken.get(item.taken)!),
    mean((item) => both.get(bothOf(item))! / truly.get(item.truly)!),
  );
}

/** F1 of a precision and a recall; 0 where both are. */
export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
