import type { FactGraph } from '../facts.ts';

/** All readings of each character of a name; a character that has none stands for itself. */
export type Spell = (name: string) => string[][];

interface Entry {
  node: string;
  mentions: number;
  name: string;
  aliases: Array<{ alias: string; folded: string }>;
  /** Name and aliases as they are compared, a line each. */
  lines: string;
  /** Of the name, then of each alias; empty until spelled. */
  spellings: Spelling[];
  /** The letters one of the spellings may begin with. */
  initials: string;
}

/** How the name, or an alias, is spelled. */
interface Spelling {
  alias: string | null;
  readings: string[][];
  /** The letters its first character may begin with. */
  initials: string;
}

export type SearchIndex = readonly Entry[];

export interface Hit {
  node: string;
  /** The alias that matched, or null where the name did. */
  alias: string | null;
}

const EXACT = 0;
const PREFIX = 1;
const ALIAS = 2;
const PINYIN = 3;
const PINYIN_PREFIX = 4;
const INSIDE = 5;
const NONE = 6;

/** Names and aliases of every node, folded once. */
export function searchIndex(graph: FactGraph): SearchIndex {
  return graph.mapNodes((node, { label, aliases, mentions }) => {
    const name = fold(label);
    const others = aliases.map((alias) => ({ alias, folded: fold(alias) }));
    const lines = [name, ...others.map(({ folded }) => folded)].join('\n');
    return { node, mentions, name, aliases: others, lines, spellings: [], initials: '' };
  });
}

/** The same index, able to answer pinyin and initials too. Names without a Chinese character are left as they are. */
export function withPinyin(index: SearchIndex, graph: FactGraph, spell: Spell): SearchIndex {
  return index.map((entry) => {
    const { label, aliases } = graph.getNodeAttributes(entry.node);
    const names = [{ alias: null, name: label }, ...aliases.map((alias) => ({ alias, name: alias }))];
    const spellings = names
      .filter(({ name }) => /\p{Script=Han}/u.test(name))
      .map(({ alias, name }) => {
        const readings = spell(fold(name));
        return { alias, readings, initials: readings[0]?.map((reading) => reading[0]).join('') ?? '' };
      });
    return { ...entry, spellings, initials: spellings.map(({ initials }) => initials).join('') };
  });
}

/**
 * Nodes that answer a query, best first: exact name or alias, beginning of the name, beginning of an alias, pinyin (whole, then
 * beginning), a piece inside; among equals by mentions, then key. Case, width, blanks and dots make no difference.
 */
export function search(index: SearchIndex, query: string, limit = 12): Hit[] {
  const folded = fold(query);
  if (folded === '') return [];
  const best: Ranked[] = [];
  const spelled = spellingOf(folded);
  for (const entry of index) {
    if (!entry.lines.includes(folded) && !entry.initials.includes(folded[0]!)) continue;
    const last = best[limit - 1];
    const found = rankOf(entry, folded, spelled, last);
    if (found === NONE || !isBefore(found, entry, last)) continue;
    let place = Math.min(best.length, limit - 1);
    for (; place > 0 && isBefore(found, entry, best[place - 1]); place--) best[place] = best[place - 1]!;
    best[place] = { rank: found, entry };
  }
  return best.map(({ rank, entry }) => ({ node: entry.node, alias: aliasOf(entry, folded, spelled, rank) }));
}

interface Ranked {
  rank: number;
  entry: Entry;
}

function isBefore(rank: number, { mentions, node }: Entry, other: Ranked | undefined): boolean {
  if (!other) return true;
  if (rank !== other.rank) return rank < other.rank;
  if (mentions !== other.entry.mentions) return mentions > other.entry.mentions;
  return node < other.entry.node;
}

/** A name as it is compared: width, letter case, spaces and the signs within names make no difference. */
export function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・.\-_'’]/gu, '');
}

/** `last`: the last of the best. Where an entry would stand behind it, how it is spelled is not asked. */
function rankOf(entry: Entry, query: string, spelled: Spelled, last: Ranked | undefined): number {
  const { name, aliases } = entry;
  if (name === query) return EXACT;
  let [begins, holds] = [false, name.includes(query)];
  for (const { folded } of aliases) {
    if (!folded.includes(query)) continue;
    if (folded === query) return EXACT;
    begins ||= folded.startsWith(query);
    holds = true;
  }
  if (name.startsWith(query)) return PREFIX;
  if (begins) return ALIAS;
  if (entry.spellings.length > 0 && isBefore(PINYIN, entry, last)) {
    const rank = Math.min(...entry.spellings.map(spelled));
    if (rank !== NONE) return rank;
  }
  return holds ? INSIDE : NONE;
}

/** The alias by which an entry of a rank answers; null where its name does. */
function aliasOf(entry: Entry, query: string, spelled: Spelled, rank: number): string | null {
  const { name, aliases, spellings } = entry;
  const first = (answers: (name: string) => boolean): string | null =>
    answers(name) ? null : (aliases.find(({ folded }) => answers(folded))?.alias ?? null);
  if (rank === EXACT) return first((one) => one === query);
  if (rank === PREFIX || rank === ALIAS) return first((one) => one.startsWith(query));
  if (rank === INSIDE) return first((one) => one.includes(query));
  return spellings.find((spelling) => spelled(spelling) === rank)?.alias ?? null;
}

/** How well a query spells a name: `PINYIN`, `PINYIN_PREFIX` or `NONE`. */
type Spelled = (spelling: Spelling) => number;

/** Where the readings of a character lead from each place of a query, in bits, and from which they go past its end. */
interface Steps {
  to: number[];
  past: number;
}

/** A query longer than this spells no name: places in it are bits of one number. */
const LONGEST = 30;

/** Each character is spelled by a whole reading or its initial, the last one also by a beginning. */
function spellingOf(query: string): Spelled {
  const end = query.length;
  if (end > LONGEST) return () => NONE;
  const known = new Map<readonly string[], Steps>();
  const stepsOf = (readings: readonly string[]): Steps => {
    const before = known.get(readings);
    if (before) return before;
    const steps = stepsIn(query, readings);
    known.set(readings, steps);
    return steps;
  };
  return ({ readings, initials }) => {
    if (!initials.includes(query[0]!)) return NONE;
    let rank = NONE;
    let reached = 1;
    for (let place = 0; place < readings.length && reached !== 0; place++) {
      const { to, past } = stepsOf(readings[place]!);
      let next = 0;
      for (let from = 0; from < end; from++) if ((reached & (1 << from)) !== 0) next |= to[from]!;
      const through = (next & (1 << end)) !== 0;
      if (through && place === readings.length - 1) return PINYIN;
      if (through || (reached & past) !== 0) rank = PINYIN_PREFIX;
      reached = next;
    }
    return rank;
  };
}

function stepsIn(query: string, readings: readonly string[]): Steps {
  const steps: Steps = { to: [], past: 0 };
  for (let from = 0; from < query.length; from++) {
    let to = 0;
    for (const reading of readings) {
      if (query.startsWith(reading, from)) to |= 1 << (from + reading.length);
      if (reading[0] === query[from]) to |= 1 << (from + 1);
      if (reading.startsWith(query.slice(from)) && reading.length > query.length - from) steps.past |= 1 << from;
    }
    steps.to.push(to);
  }
  return steps;
}
