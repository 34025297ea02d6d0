import type { Spell } from '../ask/search.ts';

/** Names by node key. */
export type Names = ReadonlyMap<string, { label: string; aliases: readonly string[] }>;
type Pair = [one: string, other: string];

/** Names read by so many entities tell nothing. */
const MOST_ALIKE = 12;
const SHORTEST_PART = 2;
const SHORTEST_MISSPELT = 3;
const LONGEST_PART = 24;

/** Pairs of keys with a name or alias in common, but for case, width, blanks and signs. */
export function sameNames(names: Names): Pair[] {
  const byName = new Groups();
  for (const [key, { label, aliases }] of names)
    for (const name of new Set([label, ...aliases].map(folded))) if (name !== '') byName.add(name, key);
  return byName.pairs();
}

/** Pairs of keys whose names sound the same (by the first reading of each character), and of how many characters; nothing after each name that was spelled. */
export function* sameSounds(names: Names, spell: Spell): Generator<[...Pair, length: number] | undefined> {
  const bySound = new Groups();
  for (const [key, { label }] of names) {
    if (!/^\p{Script=Han}{2,}$/u.test(label)) continue;
    bySound.add(
      spell(label)
        .map(([reading]) => reading)
        .join(' '),
      key,
    );
    yield;
  }
  for (const [one, other] of bySound.pairs()) yield [one, other, [...names.get(one)!.label].length];
}

/** Pairs of keys, the name of the first within that of the second; nothing after each name that was looked through. */
export function* nameParts(names: Names): Generator<Pair | undefined> {
  const byName = labels(names);
  for (const [key, { label }] of names) {
    const name = folded(label);
    const parts = new Set<string>();
    for (let start = 0; start < name.length; start++) {
      const last = Math.min(name.length, start + LONGEST_PART);
      for (let end = start + SHORTEST_PART; end <= last; end++) parts.add(name.slice(start, end));
    }
    parts.delete(name);
    for (const part of parts) for (const other of byName.get(part) ?? []) yield [other, key];
    yield;
  }
}

/** Pairs of keys whose names differ by one letter: put in, left out or another; by no figure, which would be another thing. */
export function oneLetterApart(names: Names): Pair[] {
  const byRest = new Groups();
  for (const [key, { label }] of names) {
    const name = folded(label);
    if (name.length < SHORTEST_MISSPELT) continue;
    byRest.add(name, key);
    for (let place = 0; place < name.length; place++)
      if (!/\d/.test(name[place]!)) byRest.add(name.slice(0, place) + name.slice(place + 1), key);
  }
  return byRest
    .pairs()
    .filter(([one, other]) => differByOne(folded(names.get(one)!.label), folded(names.get(other)!.label)));
}

function differByOne(one: string, other: string): boolean {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (/^\d/.test(rest) || /^\d/.test(otherRest)) return false;
  if (one.length === other.length) return rest.slice(1) === otherRest.slice(1) && rest !== otherRest;
  return rest.slice(1) === otherRest || rest === otherRest.slice(1);
}

function labels(names: Names): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const [key, { label }] of names) byName.set(folded(label), [...(byName.get(folded(label)) ?? []), key]);
  return byName;
}

/** Keys that have something in common. */
class Groups {
  private readonly groups = new Map<string, string[]>();

  add(name: string, key: string): void {
    const known = this.groups.get(name);
    if (!known) this.groups.set(name, [key]);
    else if (known.at(-1) !== key) known.push(key);
  }

  pairs(): Pair[] {
    return [...this.groups.values()]
      .filter((keys) => keys.length <= MOST_ALIKE)
      .flatMap((keys) => keys.flatMap((one, place) => keys.slice(place + 1).map((other): Pair => [one, other])));
  }
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}
