import { NONE, ROOT, Trie } from './trie.ts';

/** Called with the index of a pattern and the stretch where it stands, end exclusive. */
export type OnMatch = (pattern: number, start: number, end: number) => void;

/** Finds every occurrence of every pattern in a text. */
export interface Matcher {
  /** Calls `onMatch` for all occurrences, overlapping ones too, in order of their start, the shorter first. */
  search(text: string, onMatch: OnMatch): void;
}

/** This many patterns are looked for one by one faster than a trie is made. */
const FEW = 24;

/** Makes the matcher of some patterns: a text is searched in time proportional to its length. Empty patterns never match. */
export function buildMatcher(patterns: readonly string[]): Matcher {
  return patterns.length <= FEW ? oneByOne(patterns) : allAtOnce(patterns);
}

function oneByOne(patterns: readonly string[]): Matcher {
  return {
    search(text, onMatch) {
      const found: Array<[pattern: number, start: number, end: number]> = [];
      for (let i = 0; i < patterns.length; i++) {
        const pattern = patterns[i]!;
        if (pattern === '') continue;
        for (let start = text.indexOf(pattern); start >= 0; start = text.indexOf(pattern, start + 1))
          found.push([i, start, start + pattern.length]);
      }
      if (patterns.length > 1) found.sort((a, b) => a[1] - b[1] || a[2] - b[2] || b[0] - a[0]);
      for (const [pattern, start, end] of found) onMatch(pattern, start, end);
    },
  };
}

/**
 * Puts patterns into one trie, walked down from every place of a text: on average two steps a character, at worst as many
 * as the longest pattern is long.
 */
function allAtOnce(patterns: readonly string[]): Matcher {
  const units = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
  const trie = new Trie(units * NEW_NODES);
  const ends = Int32Array.from(patterns, (pattern) => trie.add(pattern));
  /** The last pattern that ends in a node, and for each pattern the one before it that is equal to it. */
  const last = new Int32Array(trie.size).fill(NONE);
  const before = new Int32Array(patterns.length);
  for (let pattern = 0; pattern < patterns.length; pattern++) {
    const end = ends[pattern]!;
    before[pattern] = last[end]!;
    if (end !== ROOT) last[end] = pattern;
  }

  return {
    search(text, onMatch) {
      for (let start = 0; start < text.length; start++) {
        let state = ROOT;
        for (let at = start; at < text.length; at++) {
          state = trie.next(state, text.charCodeAt(at));
          if (state === NONE) break;
          for (let pattern = last[state]!; pattern !== NONE; pattern = before[pattern]!)
            onMatch(pattern, start, at + 1);
        }
      }
    },
  };
}

/** The share of a name's characters that no other name begins with, about. */
const NEW_NODES = 0.7;
