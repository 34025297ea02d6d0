import type { FactGraph } from './facts.ts';

/** All readings of each character of a name; a character that has none stands for itself. */
export type Spell = (name: string) => string[][];

interface Entry {
  node: string;
  mentions: number;
  name: string;
  aliases: Array<{ alias: string; folded: string }>;
  /** Of the name, then of each alias; empty until spelled. */
  spellings: Array<{ alias: string | null; readings: string[][] }>;
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
      .map(({ alias, name }) => ({ alias, readings: spell(fold(name)) }));
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
  return index
    .flatMap((entry) => {
      const match = rank(entry, folded);
      return match ? [{ ...match, entry }] : [];
    })
    .sort((a, b) => a.rank - b.rank || b.entry.mentions - a.entry.mentions || (a.entry.node < b.entry.node ? -1 : 1))
    .slice(0, limit)
    .map(({ entry, alias }) => ({ node: entry.node, alias }));
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・.\-_'’]/gu, '');
}

function rank({ name, aliases, spellings }: Entry, query: string): { rank: number; alias: string | null } | null {
  if (name === query) return { rank: EXACT, alias: null };
  const same = aliases.find(({ folded }) => folded === query);
  if (same) return { rank: EXACT, alias: same.alias };
  if (name.startsWith(query)) return { rank: PREFIX, alias: null };
  const begins = aliases.find(({ folded }) => folded.startsWith(query));
  if (begins) return { rank: ALIAS, alias: begins.alias };
  for (const [step, whole] of [
    [PINYIN, true],
    [PINYIN_PREFIX, false],
  ] as const) {
    const spelled = spellings.find(({ readings }) => reads(readings, query, whole));
    if (spelled) return { rank: step, alias: spelled.alias };
  }
  if (name.includes(query)) return { rank: INSIDE, alias: null };
  const holds = aliases.find(({ folded }) => folded.includes(query));
  return holds ? { rank: INSIDE, alias: holds.alias } : null;
}

/** Whether the query spells the name: each character by a whole reading or its initial, the last one also by a beginning. */
function reads(readings: string[][], query: string, whole: boolean): boolean {
  let reached = new Set([0]);
  for (const [place, choices] of readings.entries()) {
    const last = place === readings.length - 1;
    const next = new Set<number>();
    for (const from of reached) {
      const rest = query.slice(from);
      for (const reading of choices) {
        if (rest.startsWith(reading)) next.add(from + reading.length);
        if (reading[0] !== undefined && rest.startsWith(reading[0])) next.add(from + 1);
        if (reading.startsWith(rest) && (!whole || (last && reading === rest))) return true;
      }
    }
    if (next.has(query.length)) return !whole || last;
    if (next.size === 0) return false;
    reached = next;
  }
  return false;
}
