import { readFileSync } from 'node:fs';
import nodejieba from 'nodejieba';
import type { Lexicon, NameType } from '../lexicon/lexicon.ts';
import { shadowOf } from '../shadow.ts';
import { buildWordGraph } from './word-graph.ts';

declare module 'nodejieba' {
  /** Where nodejieba's dictionary lies; missing from its types. */
  export const DEFAULT_DICT: string;
}

/** Cuts Chinese text into words. */
export interface Segmenter {
  /** The words of `text` in order; joined they are the text again. */
  cut(text: string): string[];
  /** Sets `boundaries[i]` to 1 for every offset where a word of `text.slice(start, end)` starts or ends. */
  divide(text: string, start: number, end: number, boundaries: Uint8Array): void;
  /** A word's part of speech by the dictionary's tag set (`v`, `d`, `nz`, …); empty for a word it does not know. */
  tagOf(word: string): string;
}

/** A name wins over the rare words it could be cut into, a common word that runs into it (聚焦, 重大) over the name. */
const NAME_COUNT = 3500;
const LONGER_NAME_COUNT = 300;
/** How often the dictionary counts a word that its makers found in a list, not in texts. */
const HARDLY_EVER = 5;

/**
 * Makes a segmenter of nodejieba's dictionary and the lexicon's unambiguous Chinese names. It cuts as `nodejieba.cut`
 * does without its model for unknown words, but for rare compounds, which are left out, and names, whose counts are added to
 * the dictionary's; it gives offsets instead of strings; nodejieba's own code is not loaded.
 */
export function loadSegmenter(lexicon: Lexicon): Segmenter {
  const words = new Set<string>();
  for (const entry of lexicon.entries) {
    if (entry.flags.size > 0 || HOLDS_A_NAME.has(entry.type)) continue;
    for (const name of [entry.name, ...entry.aliases]) {
      const word = shadowOf(name);
      if (entry.doubts.has(name)) continue;
      if (word.length >= 2 && CHINESE_WORD.test(word)) words.add(word);
    }
  }
  const names = {
    words,
    countOf: (length: number) => (length > 2 ? LONGER_NAME_COUNT : NAME_COUNT),
    overCompounds: HARDLY_EVER,
  };
  const { divide, tagOf } = buildWordGraph(readFileSync(nodejieba.DEFAULT_DICT), names);
  return {
    divide,
    tagOf,
    cut(text) {
      const boundaries = new Uint8Array(text.length + 1);
      divide(text, 0, text.length, boundaries);
      const found: string[] = [];
      for (let start = 0; start < text.length; ) {
        let end = start + 1;
        while (!boundaries[end]) end += 1;
        found.push(text.slice(start, end));
        start = end;
      }
      return found;
    },
  };
}

/** Names of these types hold a city's or a company's name that must stay a word of its own, or are ordinary words. */
const HOLDS_A_NAME = new Set<NameType>(['district', 'policy', 'product', 'generic']);

const CHINESE_WORD = /^[\u4e00-\u9fff]+$/;
