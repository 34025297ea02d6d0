/** Called with the index of a pattern and where it ends (exclusive). */
export type OnMatch = (pattern: number, end: number) => void;

/** Finds every occurrence of every pattern in one pass over a text. */
export interface Automaton {
  /** Calls `onMatch` for all occurrences, overlapping ones too, in order of their end; longest first at one end. */
  search(text: string, onMatch: OnMatch): void;
}

/**
 * Builds an Aho–Corasick automaton (Aho & Corasick 1975, https://doi.org/10.1145/360825.360855) over UTF-16 code units.
 * Transitions lie in one open-addressing table keyed by (state, unit). Empty patterns never match.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const states = 1 + patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const table = new Transitions(states);
  const depth = new Int32Array(states);
  const output = new Int32Array(states).fill(-1);
  const nextPattern = new Int32Array(patterns.length).fill(-1);
  const parent = new Int32Array(states);
  const unit = new Uint16Array(states);
  let count = 1;

  for (const [index, pattern] of patterns.entries()) {
    if (pattern.length === 0) continue;
    let state = 0;
    for (let i = 0; i < pattern.length; i++) {
      const code = pattern.charCodeAt(i);
      let next = table.get(state, code);
      if (next < 0) {
        next = count++;
        table.set(state, code, next);
        depth[next] = i + 1;
        parent[next] = state;
        unit[next] = code;
      }
      state = next;
    }
    nextPattern[index] = output[state]!;
    output[state] = index;
  }

  const byDepth = Int32Array.from({ length: count }, (_, state) => state).sort((a, b) => depth[a]! - depth[b]!);
  const fail = new Int32Array(count);
  const shorter = new Int32Array(count);
  const step = (from: number, code: number): number => {
    let state = from;
    for (;;) {
      const next = table.get(state, code);
      if (next >= 0) return next;
      if (state === 0) return 0;
      state = fail[state]!;
    }
  };
  for (const state of byDepth) {
    if (state === 0) continue;
    fail[state] = parent[state] === 0 ? 0 : step(fail[parent[state]!]!, unit[state]!);
    const suffix = fail[state]!;
    shorter[state] = output[suffix]! >= 0 ? suffix : shorter[suffix]!;
  }

  return {
    search(text, onMatch) {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        state = step(state, text.charCodeAt(i));
        for (let found = state; found !== 0; found = shorter[found]!) {
          for (let pattern = output[found]!; pattern >= 0; pattern = nextPattern[pattern]!) onMatch(pattern, i + 1);
        }
      }
    },
  };
}

class Transitions {
  private readonly mask: number;
  private readonly keys: Float64Array;
  private readonly values: Int32Array;

  constructor(expected: number) {
    let size = 16;
    while (size < expected * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Float64Array(size).fill(-1);
    this.values = new Int32Array(size);
  }

  get(state: number, code: number): number {
    const key = state * 65536 + code;
    for (let slot = this.slot(state, code); ; slot = (slot + 1) & this.mask) {
      if (this.keys[slot] === key) return this.values[slot]!;
      if (this.keys[slot] === -1) return -1;
    }
  }

  set(state: number, code: number, value: number): void {
    let slot = this.slot(state, code);
    while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
    this.keys[slot] = state * 65536 + code;
    this.values[slot] = value;
  }

  private slot(state: number, code: number): number {
    return (Math.imul(state, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & this.mask;
  }
}
