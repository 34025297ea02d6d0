/** Sketches in the order in which, of two that are alike, the first is the original. */
export interface Sketches {
  count: number;
  at(index: number): Uint32Array;
}

export interface Likeness {
  /** How many of a sketch's least hashes lead to it; two that share none of them are never compared. */
  leads: number;
  /** Whether the later is a copy of the earlier. */
  isCopy(later: Uint32Array, earlier: Uint32Array): boolean;
}

/** More originals than this behind one hash, and it is a turn of phrase: it leads to no more. */
const CROWD = 32;

/**
 * For each sketch the index of its original, or −1 when it is one itself. A copy is always compared with its original
 * directly and an original is never a copy, so likeness does not travel along chains. Sketches are compared only when
 * they share one of their least hashes, each hash leading to a bounded number of originals: the cost is linear in their
 * number, however many copies one original has.
 */
export function originalsOf(sketches: Sketches, { leads, isCopy }: Likeness): Int32Array {
  const originals = new Int32Array(sketches.count).fill(-1);
  const behind = sharedLeads(sketches, leads);
  for (let index = 0; index < sketches.count; index++) {
    const sketch = sketches.at(index);
    const crowds: number[][] = [];
    for (let lead = 0; lead < leads && lead < sketch.length; lead++) {
      const crowd = behind.get(sketch[lead]!);
      if (crowd) crowds.push(crowd);
    }
    if (crowds.length === 0) continue;
    const candidates = [...new Set(crowds.flat())].sort(ascending);
    const original = candidates.find((candidate) => isCopy(sketch, sketches.at(candidate)));
    if (original !== undefined) originals[index] = original;
    else for (const crowd of crowds) if (crowd.length < CROWD) crowd.push(index);
  }
  return originals;
}

/** The leads that more than one sketch has, each with an empty list of originals. */
function sharedLeads(sketches: Sketches, leads: number): Map<number, number[]> {
  const all = new Uint32Array(sketches.count * leads);
  let end = 0;
  for (let index = 0; index < sketches.count; index++) {
    const least = sketches.at(index).subarray(0, leads);
    all.set(least, end);
    end += least.length;
  }
  const sorted = all.subarray(0, end).sort();
  const shared = new Map<number, number[]>();
  for (let i = 1; i < end; i++) if (sorted[i] === sorted[i - 1]) shared.set(sorted[i]!, []);
  return shared;
}

function ascending(a: number, b: number): number {
  return a - b;
}
