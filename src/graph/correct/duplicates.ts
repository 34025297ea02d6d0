import type { FactGraph } from '../facts.ts';
import { nameParts, type Names, oneLetterApart, sameNames, sameSounds } from './name-likeness.ts';
import type { Spell } from '../ask/search.ts';

/** Two entities that may be one, and what speaks for it. */
export interface Duplicate {
  /** The key that would be given up, and the one of more mentions that would stay. */
  key: string;
  into: string;
  reason: Likeness;
  /** Neighbours they share, of those that the one with fewer has besides the other. */
  neighbours: { shared: number; of: number };
  /** Higher is likelier, 0 to 1. */
  score: number;
}

/** Why two names look like one: they read the same, sound the same, one lies in the other, or they are one letter apart. */
export type Likeness = 'same-name' | 'same-sound' | 'inside' | 'one-letter';

const STRENGTH: Record<Likeness, number> = { 'same-name': 0.7, 'same-sound': 0.5, inside: 0.3, 'one-letter': 0.2 };
const NEIGHBOURS = 0.3;
/** What likeness of names alone does not tell: so many neighbours must be shared, and such a part of them. */
const LEAST_SHARED = 2;
const LEAST_PART = 0.5;
/** Pairs looked at between two rests. */
const AT_ONCE = 200;

/**
 * Pairs of entities of one type that may be the same, likeliest first, ties by key; found in steps, so that a page can
 * breathe in between. Pairs that read the same (a name or an alias, but for case, width and signs) or sound the same are
 * given in any case, but two-letter sounds; others only if they keep to the same neighbours. Nothing is decided by this.
 *
 * @param spell readings of a name's characters; without it no pair is found by sound
 */
export function* likelyDuplicates(graph: FactGraph, spell?: Spell): Generator<undefined, Duplicate[]> {
  const found = new Map<string, Duplicate>();
  const neighboursOf = remembered((node: string) => new Set(graph.neighbors(node)));
  const offer = ({ one, other, likeness, isSure }: Offered): void => {
    const [a, b] = [graph.getNodeAttributes(one), graph.getNodeAttributes(other)];
    if (one === other || a.type !== b.type) return;
    const isFirst = a.mentions < b.mentions || (a.mentions === b.mentions && one > other);
    const [key, into] = isFirst ? [one, other] : [other, one];
    const known = found.get(`${key}\t${into}`);
    if (known && STRENGTH[known.reason] >= STRENGTH[likeness]) return;
    const neighbours = known?.neighbours ?? sharedNeighbours(neighboursOf(key), neighboursOf(into), key, into);
    const part = neighbours.of === 0 ? 0 : neighbours.shared / neighbours.of;
    if (!isSure && (neighbours.shared < LEAST_SHARED || part < LEAST_PART)) return;
    found.set(`${key}\t${into}`, {
      key,
      into,
      reason: likeness,
      neighbours,
      score: STRENGTH[likeness] + NEIGHBOURS * part,
    });
  };
  let count = 0;
  for (const offered of offers(
    new Map(graph.mapNodes((node, { label, aliases }) => [node, { label, aliases }])),
    spell,
  )) {
    if (offered) offer(offered);
    count += 1;
    if (!offered || count % AT_ONCE === 0) yield;
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.key + a.into < b.key + b.into ? -1 : 1));
}

interface Offered {
  one: string;
  other: string;
  likeness: Likeness;
  /** Whether the names alone say enough. */
  isSure: boolean;
}

function* offers(names: Names, spell: Spell | undefined): Generator<Offered | undefined> {
  for (const [one, other] of sameNames(names)) yield { one, other, likeness: 'same-name', isSure: true };
  yield;
  for (const pair of spell ? sameSounds(names, spell) : [])
    yield pair && { one: pair[0], other: pair[1], likeness: 'same-sound', isSure: pair[2] > 2 };
  for (const pair of nameParts(names))
    yield pair && { one: pair[0], other: pair[1], likeness: 'inside', isSure: false };
  yield;
  for (const [one, other] of oneLetterApart(names)) yield { one, other, likeness: 'one-letter', isSure: false };
}

function sharedNeighbours(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  a: string,
  b: string,
): Duplicate['neighbours'] {
  const linked = left.has(b) ? 1 : 0;
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  const shared = [...few].filter((key) => key !== a && key !== b && many.has(key)).length;
  return { shared, of: few.size - linked };
}

function remembered<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, compute(key));
    return known.get(key)!;
  };
}
