import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nodejieba from 'nodejieba';
import type { Lexicon, NameType } from './lexicon.ts';
import { shadowOf } from './shadow.ts';

/** Cuts Chinese text into words. */
export interface Segmenter {
  /** The words of `text` in order; joined they are the text again. */
  cut(text: string): string[];
}

/** High enough for a name to win over the ordinary words it could be cut into. */
const NAME_FREQUENCY = 20_000;

/**
 * Loads nodejieba with the lexicon's unambiguous Chinese names as user words: `word frequency tag`, because a two-column
 * line would be read as word and tag, and a word with a space never matches. Takes about 250 MB and 0.9 s.
 */
export function loadSegmenter(lexicon: Lexicon): Segmenter {
  const words = new Set<string>();
  for (const entry of lexicon.entries) {
    if (entry.flags.size > 0 || HOLDS_A_NAME.has(entry.type)) continue;
    for (const name of [entry.name, ...entry.aliases]) {
      const word = shadowOf(name);
      if (word.length >= 2 && CHINESE_WORD.test(word)) words.add(word);
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'comention-'));
  try {
    const userDict = join(folder, 'names.utf8');
    writeFileSync(userDict, [...words].map((word) => `${word} ${NAME_FREQUENCY} nz\n`).join(''));
    nodejieba.load({ userDict });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { cut: (text) => nodejieba.cut(text, false) };
}

/** Names of these types hold a city's or a company's name that must stay a word of its own, or are ordinary words. */
const HOLDS_A_NAME = new Set<NameType>(['district', 'policy', 'product', 'generic']);

const CHINESE_WORD = /^[\u4e00-\u9fff]+$/;
