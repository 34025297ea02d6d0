/** A node of a trie: the root is 0, the others count up as they are made. */
export type State = number;

export const ROOT: State = 0;
export const NONE: State = -1;

/**
 * Strings by their common beginnings, over UTF-16 code units. The steps from node to node lie in one open-addressing table
 * of integers. Most steps asked for do not exist: a bit set that fits into the processor's cache says so for nearly all of
 * them (a Bloom filter of one hash), without a look into the table, which does not fit.
 */
export class Trie {
  /** How many nodes there are; an array of this length has a value for each. */
  size = 1;
  /** Three numbers a slot: the node stepped from (`NONE` where the slot is empty), the unit, the node reached. */
  private steps: Int32Array;
  private last: number;
  private shift: number;
  private readonly first = new Int32Array(65536).fill(NONE);
  private filter: Uint8Array;

  /** @param nodes how many are expected; more cost a little time */
  constructor(nodes: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(nodes / FULLEST)));
    this.last = 2 ** bits - 1;
    this.shift = 32 - bits;
    this.steps = new Int32Array(3 * 2 ** bits).fill(NONE);
    this.filter = new Uint8Array(2 ** bits / 2);
  }

  /** The node that `unit` leads to, or `NONE`. */
  next(state: State, unit: number): State {
    if (state === ROOT) return this.first[unit]!;
    const hash = hashOf(state, unit);
    if ((this.filter[hash >>> (this.shift + 1)]! & (1 << ((hash >>> (this.shift - 2)) & 7))) === 0) return NONE;
    const { steps, last } = this;
    for (let slot = hash >>> this.shift; ; slot = (slot + 1) & last) {
      const from = steps[slot * 3]!;
      if (from === state && steps[slot * 3 + 1] === unit) return steps[slot * 3 + 2]!;
      if (from === NONE) return NONE;
    }
  }

  /** The node that `unit` leads to, made where there is none. */
  reach(state: State, unit: number): State {
    const known = this.next(state, unit);
    if (known !== NONE) return known;
    const made = this.size++;
    if (state === ROOT) this.first[unit] = made;
    else {
      if (made > (this.last + 1) * FULLEST) this.widen();
      this.put(state, unit, made);
    }
    return made;
  }

  /** Adds a string; returns the node it ends in. */
  add(text: string): State {
    let state = ROOT;
    for (let at = 0; at < text.length; at++) state = this.reach(state, text.charCodeAt(at));
    return state;
  }

  private put(state: State, unit: number, made: State): void {
    const { steps, last } = this;
    const hash = hashOf(state, unit);
    this.filter[hash >>> (this.shift + 1)]! |= 1 << ((hash >>> (this.shift - 2)) & 7);
    let slot = hash >>> this.shift;
    while (steps[slot * 3] !== NONE) slot = (slot + 1) & last;
    steps[slot * 3] = state;
    steps[slot * 3 + 1] = unit;
    steps[slot * 3 + 2] = made;
  }

  private widen(): void {
    const { steps } = this;
    this.last = this.last * 2 + 1;
    this.shift -= 1;
    this.steps = new Int32Array(steps.length * 2).fill(NONE);
    this.filter = new Uint8Array(this.filter.length * 2);
    for (let at = 0; at < steps.length; at += 3)
      if (steps[at] !== NONE) this.put(steps[at]!, steps[at + 1]!, steps[at + 2]!);
  }
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4): the upper bits count. */
function hashOf(state: State, unit: number): number {
  return Math.imul(state ^ Math.imul(unit, 0x85ebca6b), 0x9e3779b1);
}

/** The share of slots in use at most; beyond it, looking for a free one takes long. */
const FULLEST = 0.65;
