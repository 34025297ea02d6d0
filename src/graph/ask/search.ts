import type { FactGraph } from '../facts.ts';

/** All readings of each character of a name; a character that has none stands for itself. */
export type Spell = (name: string) => string[][];

interface Entry {
  node: string;
  mentions: number;
  name: string;
  aliases: Array<{ alias: string; folded: string }>;
  /** Of the name, then of each alias; empty until spelled. */
  spellings: Spelling[];
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
  return graph.mapNodes((node, { label, aliases, mentions }) => ({
    node,
    mentions,
    name: fold(label),
    aliases: aliases.map((alias) => ({ alias, folded: fold(alias) })),
    spellings: [],
  }));
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
    return { ...entry, spellings };
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
  for (const entry of index) {
    const last = best[limit - 1];
    const found = rankOf(entry, folded, last);
    if (found === NONE || !isBefore(found, entry, last)) continue;
    let place = Math.min(best.length, limit - 1);
    for (; place > 0 && isBefore(found, entry, best[place - 1]); place--) best[place] = best[place - 1]!;
    best[place] = { rank: found, entry };
  }
  return best.map(({ rank, entry }) => ({ node: entry.node, alias: aliasOf(entry, folded, rank) }));
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
function rankOf(entry: Entry, query: string, last: Ranked | undefined): number {
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
  if (isBefore(PINYIN, entry, last) && spelledBy(entry, query, true)) return PINYIN;
  if (isBefore(PINYIN_PREFIX, entry, last) && spelledBy(entry, query, false)) return PINYIN_PREFIX;
  return holds ? INSIDE : NONE;
}

/** The alias by which an entry of a rank answers; null where its name does. */
function aliasOf(entry: Entry, query: string, rank: number): string | null {
  const { name, aliases } = entry;
  const first = (answers: (name: string) => boolean): string | null =>
    answers(name) ? null : (aliases.find(({ folded }) => answers(folded))?.alias ?? null);
  if (rank === EXACT) return first((one) => one === query);
  if (rank === PREFIX || rank === ALIAS) return first((one) => one.startsWith(query));
  if (rank === INSIDE) return first((one) => one.includes(query));
  return spelledBy(entry, query, rank === PINYIN)?.alias ?? null;
}

function spelledBy({ spellings }: Entry, query: string, whole: boolean): Spelling | null {
  for (const spelling of spellings) {
    if (spelling.initials.includes(query[0]!) && reads(spelling.readings, query, whole)) return spelling;
  }
  return null;
}

/** A query longer than this spells no name: places in it are bits of one number. */
const LONGEST = 30;

/** Whether the query spells the name: each character by a whole reading or its initial, the last one also by a beginning. */
function reads(readings: string[][], query: string, whole: boolean): boolean {
  const end = query.length;
  if (end > LONGEST || (whole && readings.length > end)) return false;
  let reached = 1;
  for (let place = 0; place < readings.length; place++) {
    let next = 0;
    for (let from = 0; from < end; from++) {
      if ((reached & (1 << from)) === 0) continue;
      for (const reading of readings[place]!) {
        if (query.startsWith(reading, from)) next |= 1 << (from + reading.length);
        if (reading[0] === query[from]) next |= 1 << (from + 1);
        if (!whole && reading.length > end - from && reading.startsWith(query.slice(from))) return true;
      }
    }
    if ((next & (1 << end)) !== 0) return !whole || place === readings.length - 1;
    if (next === 0) return false;
    reached = next;
  }
  return false;
}
