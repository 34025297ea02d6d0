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
 * does without its model for unknown words, but for rare compounds and names with
 * more behind them (杭州人), which are left out, and names, whose counts are added to
 * the dictionary's; it gives offsets instead of strings; nodejieba's own code is not loaded.
 */
export function loadSegmenter(lexicon: Lexicon): Segmenter {
  const types = new Map<string, NameType>();
  for (const entry of lexicon.entries) {
    if (entry.flags.size > 0 || HOLDS_A_NAME.has(entry.type)) continue;
    for (const name of [entry.name, ...entry.aliases]) {
      const word = shadowOf(name);
      if (entry.doubts.has(name)) continue;
      if (word.length >= 2 && CHINESE_WORD.test(word)) types.set(word, entry.type);
    }
  }
  const names = {
    words: types.keys(),
    countOf: (length: number) => (length > 2 ? LONGER_NAME_COUNT : NAME_COUNT),
    overCompounds: HARDLY_EVER,
    isCompound: (head: string, rest: string) => {
      if (types.has(head + rest)) return false;
      const type = types.get(head)!;
      return BEHIND[type]?.test(rest) || (PLACES.has(type) && NAMED_BEHIND.has(types.get(rest)!));
    },
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

/** What words of the dictionary have behind a name that is spoken of all the same: 杭州|人, 戴尔|公司, 数据库|系统. */
const BEHIND: Partial<Record<NameType, RegExp>> = {
  city: /^(人|地区|特区|籍|城|站|港|队|滩|网|市委|市政协|政府|铁路局)$/,
  company: /^((电器|石油|汽车|系统|工业)?公司|集团|集团公司|总公司|有限公司|有限责任公司|股份有限公司|网|中国公司)$/,
  technology: /^(系统|厂|场|站|矿|池|束|器件|设备|金属)$/,
};
/** 中国|香港, 辽宁|抚顺, 美国|高通 */
const PLACES = new Set<NameType>(['region', 'city']);
const NAMED_BEHIND = new Set<NameType>(['city', 'company']);

const CHINESE_WORD = /^[\u4e00-\u9fff]+$/;
