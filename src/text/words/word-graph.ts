import { NONE, ROOT, type State, Trie } from './trie.ts';

/** All words of a language, ready to divide texts. */
export interface WordGraph {
  /**
   * Divides `text.slice(start, end)` into words: sets `boundaries[i]` to 1 for every offset `i`, `start` and `end` included,
   * where a word starts or ends. Takes time in proportion to the length (times that of the longest word).
   */
  divide(text: string, start: number, end: number, boundaries: Uint8Array): void;
  /** The first two letters of a word's tag in the dictionary; empty for a name and for what is no word. */
  tagOf(word: string): string;
}

interface Names {
  words: Iterable<string>;
  /** How much more often than the dictionary says a name of this length counts. */
  countOf: (length: number) => number;
  /** Longer words of the dictionary up to this count are left out, that names may stand in them (法国巴黎, 雷达遥感). */
  overCompounds?: number;
  /** Whether a word of the dictionary is left out that is the name `head` and more. */
  isCompound?: (head: string, rest: string) => boolean;
}

/**
 * The likeliest division of a text into words: the path with the highest product of the words' shares over the graph of
 * all words that stand in it, found from the end by dynamic programming. A character that is no word counts as the rarest
 * word; of equal paths the one whose next word is shorter is taken. The same as cppjieba's MPSegment
 * (https://github.com/yanyiwu/cppjieba), without its HMM.
 *
 * @param dictionary UTF-8: `word count tag`, a line each, single spaces
 * @param names further words, whose counts are added to those the dictionary has
 */
export function buildWordGraph(dictionary: Uint8Array, names: Names): WordGraph {
  const { overCompounds = 0, isCompound = () => false } = names;
  const trie = new Trie(EXPECTED_NODES);
  const words = [...names.words];
  const named = Int32Array.from(words, (word) => trie.add(word));
  const isName = new Uint8Array(trie.size);
  for (const state of named) isName[state] = 1;
  const { states, counts, tags, total, rarestLine } = addLines(trie, dictionary, { overCompounds, isName, isCompound });
  const rarest = words.reduce((least, word) => Math.min(least, names.countOf(word.length)), rarestLine);
  const tally = new Float64Array(trie.size);
  const tagAt = new Uint16Array(trie.size);
  for (let i = 0; i < states.length; i++) {
    tally[states[i]!] = counts[i]!;
    tagAt[states[i]!] = tags[i]!;
  }
  for (let i = 0; i < named.length; i++) {
    tally[named[i]!]! += names.countOf(words[i]!.length);
    tagAt[named[i]!] = 0;
  }
  /** For each state the number of its word's weight; 0 where no word ends. Numbers keep what is looked up at random small. */
  const weightAt = new Uint16Array(trie.size);
  const numbers = new Map<number, number>();
  /** Natural logarithms of the words' shares. */
  const logarithms = [0];
  const weightNumber = (count: number): number => {
    let number = numbers.get(count);
    if (number === undefined) {
      number = logarithms.push(Math.log(count / total)) - 1;
      numbers.set(count, number);
    }
    return number;
  };
  for (let state = 0; state < tally.length; state++)
    if (tally[state] !== 0) weightAt[state] = weightNumber(tally[state]!);
  const unknown = weightNumber(rarest);
  const weights = Float64Array.from(logarithms);

  let room = { best: new Float64Array(1024), length: new Uint16Array(1024) };

  /** Divides a stretch without separators. */
  const divideStretch = (text: string, start: number, end: number, boundaries: Uint8Array): void => {
    if (end - start >= room.best.length)
      room = { best: new Float64Array((end - start) * 2), length: new Uint16Array((end - start) * 2) };
    /** Of the stretch from here to the end: the weight of its likeliest division, and how long its first word is. */
    const { best, length } = room;
    best[end - start] = 0;
    for (let at = end - 1; at >= start; at--) {
      const from = at - start;
      const unit = text.charCodeAt(at);
      let state = trie.next(ROOT, unit);
      let lengthHere = isHigh(unit) && at + 1 < end && isLow(text.charCodeAt(at + 1)) ? 2 : 1;
      let bestHere = best[from + lengthHere]! + weights[(state === NONE ? 0 : weightAt[state]!) || unknown]!;
      for (let to = at + 1; state !== NONE && to < end; ) {
        state = trie.next(state, text.charCodeAt(to));
        to += 1;
        if (state === NONE) break;
        const number = weightAt[state]!;
        if (number === 0) continue;
        const sum = best[to - start]! + weights[number]!;
        if (sum <= bestHere) continue;
        bestHere = sum;
        lengthHere = to - at;
      }
      best[from] = bestHere;
      length[from] = lengthHere;
    }
    for (let at = start; at < end; at += length[at - start]!) boundaries[at] = 1;
    boundaries[end] = 1;
  };

  return {
    tagOf(word) {
      let state: State = ROOT;
      for (let at = 0; at < word.length && state !== NONE; at++) state = trie.next(state, word.charCodeAt(at));
      const tag = state === NONE ? 0 : tagAt[state]!;
      return tag === 0 ? '' : String.fromCharCode(...(tag > 0xff ? [tag >> 8, tag & 0xff] : [tag]));
    },
    divide(text, start, end, boundaries) {
      let from = start;
      for (let at = start; at < end; at++) {
        if (!isSeparator(text.charCodeAt(at))) continue;
        if (at > from) divideStretch(text, from, at, boundaries);
        boundaries[at] = 1;
        from = at + 1;
      }
      if (end > from) divideStretch(text, from, end, boundaries);
      boundaries[start] = 1;
      boundaries[end] = 1;
    },
  };
}

/** Of the dictionary and the lexicon together. */
const EXPECTED_NODES = 500_000;

/** Lines of a dictionary: the state each word ends in, its count, its tag. */
interface Lines {
  states: Int32Array;
  counts: Int32Array;
  tags: Uint16Array;
  /** Sum and least of the counts of all lines, those left out too. */
  total: number;
  rarestLine: number;
}

/** Which words of a dictionary are left out, see `Names`; `isName` is by state. */
interface LeftOut extends Required<Pick<Names, 'overCompounds' | 'isCompound'>> {
  isName: Uint8Array;
}

/** The characters of a word that is made of words, but for idioms. */
const COMPOUND = 4;
const IDIOM = 'i'.charCodeAt(0);

/**
 * Adds the words of a dictionary, but for compounds of names and those up to a count; gives their states, counts and the first two letters of
 * their tags. A word that comes twice is there twice.
 */
function addLines(trie: Trie, bytes: Uint8Array, { overCompounds, isName, isCompound }: LeftOut): Lines {
  const states = new Int32Array(bytes.length / SHORTEST_LINE + 1);
  const counts = new Int32Array(states.length);
  const tags = new Uint16Array(states.length);
  const way: Way = { isName, head: 0, end: 0 };
  let lines = 0;
  let total = 0;
  let rarestLine = Number.MAX_SAFE_INTEGER;
  let at = 0;
  while (at < bytes.length) {
    const word = at;
    let length = 0;
    for (; bytes[at] !== SPACE; at += 1) if ((bytes[at]! & 0xc0) !== 0x80) length += 1;
    let count = 0;
    for (at += 1; bytes[at] !== SPACE; at += 1) count = count * 10 + bytes[at]! - 0x30;
    let tag = 0;
    for (let letter = at + 1; letter < at + 3 && bytes[letter]! > SPACE; letter++) tag = (tag << 8) | bytes[letter]!;
    total += count;
    rarestLine = Math.min(rarestLine, count);
    if (length < COMPOUND || tag === IDIOM || count > overCompounds) {
      states[lines] = addWord(trie, bytes, word, way);
      counts[lines] = count;
      tags[lines] = tag;
      if (way.head === 0 || !isCompound(utf8(bytes, word, way.head), utf8(bytes, way.head, way.end))) lines += 1;
    }
    const newLine = bytes.indexOf(LINE_FEED, at);
    at = newLine < 0 ? bytes.length : newLine + 1;
  }
  return {
    states: states.subarray(0, lines),
    counts: counts.subarray(0, lines),
    tags: tags.subarray(0, lines),
    total,
    rarestLine,
  };
}

/** What is learned on the way down to a word: where the word ends, and where the longest name it starts with does, or 0. */
interface Way {
  /** By state, as far as names reach. */
  readonly isName: Uint8Array;
  head: number;
  end: number;
}

/** Adds the UTF-8 word that ends at the next space; returns the state it ends in. */
function addWord(trie: Trie, bytes: Uint8Array, start: number, way: Way): State {
  let state: State = ROOT;
  let at = start;
  way.head = 0;
  for (; bytes[at] !== SPACE; at += 1) {
    if (way.isName[state] === 1) way.head = at;
    const byte = bytes[at]!;
    let unit = byte;
    if (byte >= 0xe0) unit = ((byte & 0x0f) << 12) | ((bytes[++at]! & 0x3f) << 6) | (bytes[++at]! & 0x3f);
    else if (byte >= 0xc0) unit = ((byte & 0x1f) << 6) | (bytes[++at]! & 0x3f);
    state = trie.reach(state, unit);
  }
  way.end = at;
  return state;
}

const decoder = new TextDecoder();

function utf8(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end));
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
/** `a 1 n` and the end of the line. */
const SHORTEST_LINE = 6;

/** Space, tab, line feed, ，, 。: no word goes over them. */
export function isSeparator(unit: number): boolean {
  return unit === SPACE || unit === 0x09 || unit === LINE_FEED || unit === 0xff0c || unit === 0x3002;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
