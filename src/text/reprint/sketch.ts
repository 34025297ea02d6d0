/**
 * A sample of a set of shingles: its `size` least hashes, ascending, or all when there are fewer. Every set is sampled by
 * the same rule, so two samples tell what the sets share (Broder, On the resemblance and containment of documents, 1997;
 * under the name of bottom-k sketch: Cohen & Kaplan, Summarizing data using bottom-k sketches, 2007).
 */
export function sketchOf(hashes: Uint32Array, size: number): Uint32Array {
  const least = new Uint32Array(size);
  let kept = 0;
  for (const hash of hashes) {
    if (kept === size && hash >= least[size - 1]!) continue;
    let place = kept;
    while (place > 0 && least[place - 1]! > hash) place -= 1;
    if (place > 0 && least[place - 1] === hash) continue;
    if (kept < size) kept += 1;
    for (let free = kept - 1; free > place; free--) least[free] = least[free - 1]!;
    least[place] = hash;
  }
  return least.slice(0, kept);
}

/** With fewer shingles to go by, the share of one set in another is not known. */
const FEWEST = 10;

/**
 * The share of the shingles of `part` that `whole` holds too, 0 to 1, estimated from their sketches; 0 when `whole` is so
 * much larger that too few can be compared.
 */
export function containment(part: Uint32Array, whole: Uint32Array, size: number): number {
  const limit = reach(whole, size);
  let seen = 0;
  let shared = 0;
  for (let i = 0, j = 0; i < part.length && part[i]! <= limit; i++) {
    while (j < whole.length && whole[j]! < part[i]!) j += 1;
    seen += 1;
    if (j < whole.length && whole[j] === part[i]) shared += 1;
  }
  return seen < FEWEST ? 0 : shared / seen;
}

/** The share of the shingles of both together that each of two sets holds, 0 to 1, estimated from their sketches. */
export function resemblance(one: Uint32Array, other: Uint32Array, size: number): number {
  const limit = Math.min(reach(one, size), reach(other, size));
  let seen = 0;
  let shared = 0;
  for (let i = 0, j = 0; i < one.length || j < other.length; seen++) {
    const a = i < one.length ? one[i]! : Number.POSITIVE_INFINITY;
    const b = j < other.length ? other[j]! : Number.POSITIVE_INFINITY;
    if (a > limit && b > limit) break;
    if (a === b) shared += 1;
    if (a <= b) i += 1;
    if (b <= a) j += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** Up to which hash a sketch holds every shingle of its set. */
function reach(sketch: Uint32Array, size: number): number {
  return sketch.length < size ? Number.POSITIVE_INFINITY : sketch[sketch.length - 1]!;
}
