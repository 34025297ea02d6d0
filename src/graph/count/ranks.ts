/** No rank: a value that is missing. */
export const UNRANKED = 0xffff_ffff;

/** The rank of each value among all different ones, the smallest 0; `UNRANKED` for NaN. */
export function ranksOf(values: Float64Array): Uint32Array {
  const sorted = values.slice().sort();
  let different = 0;
  for (let i = 0; i < sorted.length && !Number.isNaN(sorted[i]); i++)
    if (i === 0 || sorted[i] !== sorted[different - 1]) sorted[different++] = sorted[i]!;
  const ranks = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++)
    ranks[i] = Number.isNaN(values[i]) ? UNRANKED : place(sorted, different, values[i]!);
  return ranks;
}

/**
 * Items by their ranks, the greatest first or last; equals keep their order, items without a rank stand last either way.
 * In time linear in items and ranks (counting sort): a hundred thousand take a few milliseconds.
 */
export function sortByRank(items: Uint32Array, ranks: Uint32Array, greatestFirst: boolean): Uint32Array {
  let most = 0;
  for (const item of items) if (ranks[item] !== UNRANKED) most = Math.max(most, ranks[item]! + 1);
  const bucket = (item: number) => {
    const rank = ranks[item]!;
    if (rank === UNRANKED) return most;
    return greatestFirst ? most - 1 - rank : rank;
  };
  const next = new Uint32Array(most + 2);
  for (const item of items) next[bucket(item) + 1]! += 1;
  for (let i = 1; i < next.length; i++) next[i]! += next[i - 1]!;
  const sorted = new Uint32Array(items.length);
  for (const item of items) sorted[next[bucket(item)]!++] = item;
  return sorted;
}

function place(sorted: Float64Array, length: number, value: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
