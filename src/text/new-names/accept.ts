import type { Candidate } from '../candidate.ts';
import type { Dictionary } from '../lexicon/dictionary.ts';
import type { Extraction } from '../extract.ts';
import type { Entry } from '../lexicon/lexicon.ts';
import type { NameJudge } from './name-judge.ts';
import { shadowOf, simplified } from '../shadow.ts';

/** A name no lexicon knows, as the rules found it: in one document, or in any number of documents together. */
export interface Proposal {
  type: NewNameType;
  /** How often each spelling of it was found. */
  spellings: Record<string, number>;
  /** The best score of each rule that found it. */
  rules: Record<string, number>;
  /** Number of documents that give reason to believe it. */
  documents: number;
}

export type NewNameType = 'company' | 'technology';

/** Proposals by key (`newNameKey`). */
export type Proposals = Map<string, Proposal>;

/** A proposal that was weighed: its usual spelling, how sure the rules are together, how often it was found. */
export interface NewName {
  type: NewNameType;
  name: string;
  score: number;
  times: number;
  /** Its other spellings, most often seen first. */
  spellings: string[];
  /** Whether it is found wherever it stands, or believed only where a rule proposes it. */
  spreads: boolean;
}

const THRESHOLD = 0.6;

/** The new names one document proposes: those the lexicon does not know and that are no ordinary words. */
export function proposalsOf(
  { reading, proposed, suggested }: Extraction,
  { dictionary, judge }: { dictionary: Dictionary; judge: NameJudge },
): Proposals {
  const proposals: Proposals = new Map();
  for (const candidate of [...proposed, ...suggested]) {
    if (candidate.entry) continue;
    const type = candidate.type === 'company' ? 'company' : 'technology';
    const name = candidate.name ?? properName(type, reading.text.slice(candidate.start, candidate.end));
    if (dictionary.named(name).some((entry) => entry.type === type && !entry.flags.has('context'))) continue;
    if (judge.isGeneric(name) || (judge.isWord(name) && !isListedCompany(candidate))) continue;
    const { spellings, rules } = proposalAt(proposals, newNameKey(type, name), type);
    spellings[name] = (spellings[name] ?? 0) + 1;
    rules[candidate.rule] = Math.max(rules[candidate.rule] ?? 0, candidate.score);
  }
  for (const proposal of proposals.values())
    proposal.documents = Object.values(proposal.rules).some((score) => score > 0) ? 1 : 0;
  return proposals;
}

/** Whether it stands among companies in a list that says so: there a word of the language (熊猫) is one too. */
function isListedCompany({ type, rule, score }: Candidate): boolean {
  return type === 'company' && rule === 'enumeration' && score >= 0.85;
}

/** Adds a document's proposals to those of others, in place; the order of adding changes nothing. */
export function mergeProposals(all: Proposals, more: Iterable<readonly [key: string, proposal: Proposal]>): void {
  for (const [key, { type, spellings, rules, documents }] of more) {
    const known = proposalAt(all, key, type);
    known.documents += documents;
    for (const spelling in spellings)
      known.spellings[spelling] = (known.spellings[spelling] ?? 0) + spellings[spelling]!;
    for (const rule in rules) known.rules[rule] = Math.max(known.rules[rule] ?? 0, rules[rule]!);
  }
}

/**
 * Decides over all documents which new names to believe: the rules that found a name, each counted once, combine as
 * independent evidence (noisy-or: 1 − Π(1 − score)). A name goes by its commonest spelling, ties by code units.
 *
 * A name of ordinary words is found elsewhere only when two documents or two rules propose it; one of two letters never.
 *
 * @returns the believed ones by key; the others most often seen first, ties by name
 */
export function acceptNames(proposals: Proposals, judge: NameJudge): { accepted: NewName[]; rejected: NewName[] } {
  const names = [...proposals].sort(([a], [b]) => compare(a, b)).map(([, proposal]) => weighed(proposal, judge));
  return {
    accepted: names.filter(({ score }) => score >= THRESHOLD),
    rejected: mostSeenFirst(names.filter(({ score }) => score < THRESHOLD)),
  };
}

/** Sorted by how often they were proposed, ties by name. */
export function mostSeenFirst(names: readonly NewName[]): NewName[] {
  return [...names].sort((a, b) => b.times - a.times || compare(a.name, b.name));
}

/** The key under which a new name is gathered, whatever its letter case and spacing. */
export function newNameKey(type: string, name: string): string {
  return `${type}:${shadowOf(name).replace(/[\s\0]/g, '')}`;
}

/**
 * What a new name is called: white space made one space; of companies and technologies the Simplified characters; of
 * companies without the legal form (華潤微電子有限公司 → 华润微电子).
 */
export function properName(type: string, surface: string): string {
  const printed = surface.replace(/\s+/g, ' ').trim();
  const name = type === 'company' || type === 'technology' ? simplified(printed) : printed;
  if (type !== 'company') return name;
  const short = name
    .replace(
      /(股份|控股|集团)?(有限)?(责任)?公司$|合伙企业[（(]有限合伙[）)]$|,? (Inc|Ltd|LLC|Limited|Corp|Corporation|GmbH|PLC)\.?$/,
      '',
    )
    .trim();
  return short.length >= 2 ? short : name;
}

/** The lexicon's line for a name, if it has one of that type. */
export function entryNamed(dictionary: Dictionary, type: Candidate['type'], name: string): Entry | undefined {
  const named = dictionary.named(name);
  return (
    named.find((entry) => entry.type === type && entry.name === name) ?? named.find((entry) => entry.type === type)
  );
}

/** The proposal of a key, empty where there was none. */
function proposalAt(all: Proposals, key: string, type: NewNameType): Proposal {
  let proposal = all.get(key);
  if (!proposal) {
    proposal = { type, spellings: Object.create(null), rules: Object.create(null), documents: 0 };
    all.set(key, proposal);
  }
  return proposal;
}

function weighed({ type, spellings, rules, documents }: Proposal, judge: NameJudge): NewName {
  const ranked = Object.entries(spellings).sort(([a, x], [b, y]) => y - x || compare(a, b));
  const scores = Object.keys(rules)
    .sort()
    .map((rule) => rules[rule]!);
  const name = ranked[0]![0];
  const proposedTwice = documents > 1 || scores.filter((score) => score > 0).length > 1;
  return {
    type,
    name,
    score: 1 - scores.reduce((product, score) => product * (1 - score), 1),
    times: ranked.reduce((sum, [, times]) => sum + times, 0),
    spellings: ranked.slice(1).map(([spelling]) => spelling),
    spreads: !/^[a-z]{1,2}$/i.test(name) && (proposedTwice || !judge.isPhrase(shadowOf(name))),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
