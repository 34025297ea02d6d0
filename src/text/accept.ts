import { buildAutomaton } from './automaton.ts';
import type { Candidate } from './candidate.ts';
import { type Dictionary, standsAlone } from './dictionary.ts';
import type { Extraction, Tools } from './extract.ts';
import type { Entry } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { shadowOf } from './shadow.ts';

/** A name no lexicon knows, with how it was found in all documents together. */
export interface NewName {
  type: 'company' | 'technology';
  name: string;
  score: number;
  times: number;
}

export interface Acceptance {
  accepted: ReadonlyMap<string, NewName>;
  /** Most often seen first, ties by name. */
  rejected: NewName[];
  /** Places in a document where an accepted name stands, whatever rule found it first. */
  find(reading: Reading): Candidate[];
}

const THRESHOLD = 0.6;

/**
 * Decides over all documents which new names to believe: the rules that found a name, each counted once, combine as
 * independent evidence (noisy-or: 1 − Π(1 − score)). A believed name is then found wherever it stands.
 */
export function acceptNames(extractions: readonly Extraction[], { dictionary, judge }: Tools): Acceptance {
  const evidence = new Map<
    string,
    { candidate: Candidate; name: string; byRule: Map<string, number>; times: number }
  >();
  for (const { reading, proposed } of extractions) {
    for (const candidate of proposed) {
      if (candidate.entry) continue;
      const name = candidate.name ?? properName(candidate.type, reading.text.slice(candidate.start, candidate.end));
      if (dictionary.named(name).some((entry) => entry.type === candidate.type && !entry.flags.has('context')))
        continue;
      if (judge.isWord(name) || judge.isGeneric(name)) continue;
      const key = newNameKey(candidate.type, name);
      const seen = evidence.get(key) ?? { candidate, name, byRule: new Map<string, number>(), times: 0 };
      seen.byRule.set(candidate.rule, Math.max(candidate.score, seen.byRule.get(candidate.rule) ?? 0));
      seen.times += 1;
      evidence.set(key, seen);
    }
  }
  const accepted = new Map<string, NewName>();
  const rejected: NewName[] = [];
  for (const [key, { candidate, name, byRule, times }] of evidence) {
    const score = 1 - [...byRule.values()].reduce((product, s) => product * (1 - s), 1);
    const newName: NewName = { type: candidate.type === 'company' ? 'company' : 'technology', name, score, times };
    if (score >= THRESHOLD) accepted.set(key, newName);
    else rejected.push(newName);
  }
  rejected.sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
  const names = [...accepted.values()];
  const automaton = buildAutomaton(names.map(({ name }) => shadowOf(name)));
  return {
    accepted,
    rejected,
    find(reading) {
      const found: Candidate[] = [];
      automaton.search(reading.shadow, (pattern, end) => {
        const { type, name, score } = names[pattern]!;
        const start = end - name.length;
        if (standsAlone(reading, start, end))
          found.push({ type, start, end, rule: 'accepted-name', score: Math.min(score, 0.9), name });
      });
      return found;
    },
  };
}

/** The key under which a new name is gathered, whatever its letter case and spacing. */
export function newNameKey(type: string, name: string): string {
  return `${type}:${shadowOf(name).replace(/[\s\0]/g, '')}`;
}

/** A company's name without its legal form (华润微电子有限公司 → 华润微电子); other names as they are, white space made one space. */
export function properName(type: string, surface: string): string {
  const name = surface.replace(/\s+/g, ' ').trim();
  if (type !== 'company') return name;
  const short = name.replace(/((股份|控股|集团)?(有限)?(责任)?公司|集团)$/, '').trim();
  return short.length >= 2 ? short : name;
}

/** The lexicon's line for a name, if it has one of that type. */
export function entryNamed(dictionary: Dictionary, type: string, name: string): Entry | undefined {
  return dictionary.named(name).find((entry) => entry.type === type);
}
