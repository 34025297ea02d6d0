import type { Candidate } from '../candidate.ts';
import type { Doubt, Entry, Lexicon } from './lexicon.ts';
import { buildMatcher } from '../words/matcher.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { shadowOf } from '../shadow.ts';

/** All names of a lexicon, ready to be found in one pass. */
export interface Dictionary {
  /** Every place where a known name stands as a word, in order of its start, overlapping ones included. */
  find(reading: Reading): Candidate[];
  /** The entries that bear exactly this name. */
  named(name: string): readonly Entry[];
}

interface Name {
  entry: Entry;
  surface: string;
  chinese: boolean;
  doubt?: Doubt;
  rule: Rule;
}

/** Chinese names this long are hardly cut out of other words by chance: only a word of two characters may not be cut. */
const LONG_NAME = 5;

/** Builds the dictionary of a lexicon: one matcher over the shadows of all names. Groups and members resolve to their cities. */
export function buildDictionary(lexicon: Lexicon): Dictionary {
  const names: Name[] = [];
  const shadows: string[] = [];
  const byName = new Map<string, Entry[]>();
  const cities = new Map(
    lexicon.entries
      .filter((entry) => entry.type === 'city' && entry.flags.size < 2)
      .map((entry) => [entry.name, entry]),
  );
  const put = (name: Name, shadow: string): void => {
    names.push(name);
    shadows.push(shadow);
  };
  const add = (entry: Entry, surface: string, doubt: Doubt | undefined): void => {
    if (QUOTED_WHOLE.test(surface)) return;
    const shadow = shadowOf(surface);
    put({ entry, surface, chinese: CHINESE.test(surface), rule: 'lexicon', ...(doubt ? { doubt } : {}) }, shadow);
    const known = byName.get(shadow);
    if (!known) byName.set(shadow, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  };
  for (const entry of lexicon.entries) {
    if (entry.type === 'generic') continue;
    if (entry.flags.has('group')) {
      for (const member of entry.aliases) {
        const city = cities.get(member);
        if (city) put({ entry: city, surface: entry.name, chinese: true, rule: 'city-group' }, shadowOf(entry.name));
      }
    } else if (entry.flags.has('frame')) {
      for (const alias of entry.aliases)
        put({ entry, surface: alias, chinese: true, rule: 'city-abbreviation' }, shadowOf(alias));
    } else {
      for (const surface of [entry.name, ...entry.aliases]) {
        const doubt = entry.doubts.get(surface);
        add(entry, surface, doubt);
        if (entry.type === 'policy') {
          const [, head, kind] = HEADED.exec(surface) ?? [];
          if (head !== undefined) add(entry, `“${head}”${kind}`, doubt);
        }
        if (!(entry.type === 'policy' ? LATIN_LETTER : LATIN).test(surface)) continue;
        const spaced = surface.replace(BESIDE_LATIN, ' ');
        if (spaced !== surface) add(entry, spaced, doubt);
      }
    }
  }
  const matcher = buildMatcher(shadows);

  return {
    named: (name) => byName.get(shadowOf(name)) ?? [],
    find(reading) {
      const candidates: Candidate[] = [];
      matcher.search(reading.shadow, (pattern, start, end) => {
        const { entry, surface, chinese, rule, doubt } = names[pattern]!;
        if (entry.flags.has('case') && !chinese && reading.text.slice(start, end) !== surface) return;
        const last = goesOn(reading, entry, end) ? end + 1 : end;
        if (!entry.flags.has('frame') && !standsAlone(reading, start, last)) return;
        const candidate: Candidate = { type: entry.type, start, end, rule, score: 0.95, entry };
        if (doubt) candidate.doubt = doubt;
        candidates.push(candidate);
      });
      return candidates;
    },
  };
}

const LATIN = /[A-Za-z0-9]/;
/** Titles of policies have years and numbers, which are not spaced. */
const LATIN_LETTER = /[A-Za-z]/;
/** Programmes are written “孔雀”计划 as often as 孔雀计划. */
const HEADED = /^([\u4e00-\u9fff]{2,5})(计划|行动|工程|专项行动|专项斗争|战略|政策|新政)$/;
/** Where many writers set a space: AI 芯片, 3 纳米. */
const BESIDE_LATIN = /(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])/g;
/** The quotes or brackets around a name are no part of it. */
const QUOTED_WHOLE = /^(“[^”]*”|《[^》]*》)$/;
const CHINESE = /[\u3400-\u9fff]/;
/** EKI-6333AC-2G: what a model number ends in is no name. */
const MODEL = /[a-z]\d-$|\d[a-z]-$|\d\d-$/;
const MODEL_SUFFIX = 3;
/** 福田区政府 is cut 福田 · 区政府, yet the district ends after 区. */
const ADMINISTRATIVE = /[市区县省]/;
/** 日照市场 is 日照 · 市场, 新区块链 ends in 区块链. */
const OTHER_WORD = /^(市[场值况面价集]|区[块域间别]|省[略力心钱])/;

/** Whether a stretch of the text is a word or a run of words: no Latin letter or digit goes on, Chinese ends fall on word boundaries. */
export function standsAlone(reading: Reading, start: number, end: number): boolean {
  const { shadow } = reading;
  const first = shadow.charCodeAt(start);
  const last = shadow.charCodeAt(end - 1);
  if (isLatin(first) && isLatin(shadow.charCodeAt(start - 1))) return false;
  if (isLatin(last) && isLatin(shadow.charCodeAt(end))) return false;
  if (end - start <= MODEL_SUFFIX && isLatin(first) && MODEL.test(shadow.slice(Math.max(0, start - 3), start)))
    return false;
  if (end - start >= LONG_NAME) return !cutsPair(reading, start) && !cutsPair(reading, end);
  if (isChinese(first) && !reading.isBoundary(start)) return false;
  if (!isChinese(last)) return true;
  if (end - start > 2 && ADMINISTRATIVE.test(shadow[end - 1]!)) return !OTHER_WORD.test(shadow.slice(end - 1, end + 1));
  return reading.isBoundary(end);
}

/** A small Latin letter or a digit. */
function isLatin(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

function isChinese(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}

/** Whether a word of the dictionary ends a character later than the name: 横滨市, 3D打印机. */
function goesOn({ shadow, isBoundary }: Reading, { type }: Entry, end: number): boolean {
  const suffix = type === 'city' ? '市' : type === 'technology' ? '机' : undefined;
  return suffix !== undefined && shadow[end] === suffix && !isBoundary(end) && isBoundary(end + 1);
}

/** Whether the offset is in the middle of a word of two characters: 网络安全法|治, 加|强人工智能. */
function cutsPair({ isBoundary }: Reading, at: number): boolean {
  return !isBoundary(at) && isBoundary(at - 1) && isBoundary(at + 1);
}
