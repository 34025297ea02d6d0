import { type Entity, type EntityFacts, type EntityType, entityKey } from '../../model/entity.ts';
import { entryNamed } from '../new-names/accept.ts';
import type { Dictionary } from '../lexicon/dictionary.ts';
import { nameKey, type Names, type SeenName } from './seen-names.ts';
import { identityOf, type PolicyIdentity, samePolicy } from './policy-identity.ts';
import { shadowOf } from '../shadow.ts';

/** Which names are one entity. */
export interface Resolution {
  /** By key; one for every name seen. */
  entities: Map<string, Entity>;
  /** The key of the entity a name stands for; throws for a name that was not seen. */
  keyOf(name: { type: EntityType; name: string }): string;
}

/**
 * Says which names are one entity: those of one lexicon line, those that differ in letter case or spacing, a company's
 * short name and its long one, one issued document under several titles. Depends on the names alone, not on their order.
 */
export function resolveNames(names: Names, dictionary: Dictionary): Resolution {
  const seen = [...names].sort(([a], [b]) => compare(a, b)).map(([, name]) => name);
  const titles = policyNames(seen, dictionary);
  const renamed = seen.map((name) => {
    if (name.known) return name.name;
    return name.type === 'policy' ? titles.get(name.name)! : (usual(name.longer) ?? name.name);
  });
  const spelling = usualSpellings(seen, renamed);

  const keys = new Map<string, string>();
  const entities = new Map<string, Entity>();
  const aliases = new Map<string, Set<string>>();
  for (const [i, { type, name, known, surfaces }] of seen.entries()) {
    const canonical = known ? name : spelling.get(spellingKey(type, renamed[i]!))!;
    const key = entityKey(type, canonical);
    keys.set(nameKey(type, name), key);
    const entry = entryNamed(dictionary, type, canonical);
    const named = entry?.name === canonical ? entry : undefined;
    if (!entities.has(key)) {
      const facts = { ...(named?.facts ?? factsOf(type, canonical, dictionary)) };
      entities.set(key, { key, type, name: canonical, aliases: [], facts });
      aliases.set(key, new Set(named?.aliases));
    }
    for (const surface of Object.keys(surfaces)) aliases.get(key)!.add(surface);
  }
  for (const [key, entity] of entities)
    entity.aliases = [...aliases.get(key)!].filter((alias) => alias !== entity.name).sort();
  return {
    entities,
    keyOf({ type, name }) {
      const key = keys.get(nameKey(type, name));
      if (key === undefined) throw new Error(`"${name}" (${type}) was not among the names; needed: all names seen`);
      return key;
    },
  };
}

/** The commonest, ties by code units. */
function usual(counts: Readonly<Record<string, number>>): string | undefined {
  return Object.entries(counts).sort(([a, x], [b, y]) => y - x || compare(a, b))[0]?.[0];
}

/** For names that differ in letter case and spacing only: the lexicon's, else the commonest. */
function usualSpellings(seen: readonly SeenName[], renamed: readonly string[]): Map<string, string> {
  const spellings = new Map<string, Record<string, number>>();
  for (const [i, { type, known, times }] of seen.entries()) {
    const key = spellingKey(type, renamed[i]!);
    const counts = spellings.get(key) ?? Object.create(null);
    counts[renamed[i]!] = (counts[renamed[i]!] ?? 0) + (known ? Number.MAX_SAFE_INTEGER / 4 : times);
    spellings.set(key, counts);
  }
  return new Map([...spellings].map(([key, counts]) => [key, usual(counts)!]));
}

function spellingKey(type: EntityType, name: string): string {
  return `${type}:${shadowOf(name).replace(/\s/g, '')}`;
}

function policyNames(seen: readonly SeenName[], dictionary: Dictionary): Map<string, string> {
  const titles = seen
    .filter(({ type, known }) => type === 'policy' && !known)
    .map(({ name }) => name)
    .sort((a, b) => b.length - a.length || compare(a, b));
  const byTitle = new Map<string, Array<{ name: string; identities: PolicyIdentity[] }>>();
  const names = new Map<string, string>();
  for (const title of titles) {
    const identity = identityOf(title, dictionary);
    const groups = byTitle.get(identity.title) ?? [];
    const fitting = groups.filter(({ identities }) => identities.every((other) => samePolicy(identity, other)));
    const group = fitting.length === 1 ? fitting[0]! : { name: cleanTitle(title), identities: [] };
    if (group.identities.length === 0) byTitle.set(identity.title, [...groups, group]);
    group.identities.push(identity);
    names.set(title, group.name);
  }
  return names;
}

/** A title on one line, without the quotes or brackets that stand around all of it. */
function cleanTitle(title: string): string {
  return title
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[《“"]+(?=[^》”"]*$)/, '')
    .trim();
}

function factsOf(type: EntityType, name: string, dictionary: Dictionary): EntityFacts {
  if (type !== 'policy') return {};
  const { issuer, year } = identityOf(name, dictionary);
  return { ...(issuer ? { issuer } : {}), ...(year ? { year } : {}) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
