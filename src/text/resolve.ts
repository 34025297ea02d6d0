import { type Entity, type EntityFacts, type EntityType, entityKey } from '../model/entity.ts';
import { entryNamed, properName } from './accept.ts';
import type { Candidate } from './candidate.ts';
import type { Dictionary } from './dictionary.ts';
import { identityOf, type PolicyIdentity, samePolicy } from './policy-identity.ts';
import { shadowOf } from './shadow.ts';

/** A candidate that is to become a mention, with the words it stands for. */
export interface Sighting {
  candidate: Candidate & { type: EntityType };
  surface: string;
  /** Index of its document. */
  document: number;
}

/**
 * Says which entity each sighting names: lexicon aliases, names that differ in letter case or spacing, a company's short
 * name beside its long one (汉威 for 汉威科技), one issued document under several titles. Returns entities by key, and the
 * key of each sighting in order.
 */
export function resolve(
  sightings: readonly Sighting[],
  dictionary: Dictionary,
): { entities: Map<string, Entity>; keys: string[] } {
  const named = sightings.map((sighting) => nameOf(sighting, dictionary));
  const policies = policyNames(named, dictionary);
  const short = shortNames(sightings, named);
  const spelling = new Map<string, string>();
  const names = named.map(({ type, name, entry }) => {
    const resolved = policies.get(`${type}:${name}`) ?? (entry ? name : (short.get(`${type}:${name}`) ?? name));
    const same = `${type}:${shadowOf(resolved).replace(/\s/g, '')}`;
    if (!spelling.has(same)) spelling.set(same, resolved);
    return entry ? resolved : spelling.get(same)!;
  });

  const entities = new Map<string, Entity>();
  const aliases = new Map<string, Set<string>>();
  const keys = sightings.map(({ candidate, surface }, i) => {
    const { type, entry } = named[i]!;
    const name = names[i]!;
    const key = entityKey(type, name);
    if (!entities.has(key)) {
      entities.set(key, {
        key,
        type,
        name,
        aliases: [],
        facts: { ...(entry?.facts ?? factsOf(type, name, dictionary)) },
      });
      aliases.set(key, new Set(entry?.flags.has('frame') ? [] : entry?.aliases));
    }
    if (candidate.rule !== 'reference' && candidate.rule !== 'work-report')
      aliases.get(key)!.add(surface.replace(/\s+/g, ' '));
    return key;
  });
  for (const [key, entity] of entities) {
    entity.aliases = [...aliases.get(key)!].filter((alias) => alias !== entity.name).sort();
  }
  return { entities, keys };
}

interface Named {
  type: EntityType;
  name: string;
  entry: Candidate['entry'];
}

function nameOf({ candidate, surface }: Sighting, dictionary: Dictionary): Named {
  const { type } = candidate;
  if (candidate.entry) {
    const full = candidate.entry.flags.has('frame') ? entryNamed(dictionary, type, candidate.entry.name) : undefined;
    return { type, name: candidate.entry.name, entry: full ?? candidate.entry };
  }
  const name = candidate.name ?? properName(type, surface);
  const entry =
    entryNamed(dictionary, type, name) ?? (type === 'policy' ? entryNamed(dictionary, type, issued(name)) : undefined);
  return { type, name: entry?.name ?? name, entry };
}

/** A title without the mark of its stage: a draft, a trial and the issued document are one. */
function issued(title: string): string {
  return title.replace(/[（(](试行|暂行|草案|修订草案|征求意见稿|公开征求意见稿|修订稿|修订|修正)[）)]$/, '');
}

function policyNames(named: readonly Named[], dictionary: Dictionary): Map<string, string> {
  const titles = [
    ...new Set(named.filter(({ type, entry }) => type === 'policy' && !entry).map(({ name }) => name)),
  ].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const groups: Array<{ name: string; identities: PolicyIdentity[] }> = [];
  const names = new Map<string, string>();
  for (const title of titles) {
    const identity = identityOf(title, dictionary);
    const fitting = groups.filter(({ identities }) => identities.every((other) => samePolicy(identity, other)));
    const group = fitting.length === 1 ? fitting[0]! : { name: cleanTitle(title), identities: [] };
    if (group.identities.length === 0) groups.push(group);
    group.identities.push(identity);
    names.set(`policy:${title}`, group.name);
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

const LONGER =
  /^(科技|软件|电子|微电子|股份|集团|控股|半导体|技术|信息|汽车|能源|新能源|材料|生物|医药|智能|机器人|航空|通信|网络)$/;

/** A short name that is the start of exactly one longer company name of the same document, and never listed beside it. */
function shortNames(sightings: readonly Sighting[], named: readonly Named[]): Map<string, string> {
  const byDocument = new Map<number, Map<string, boolean>>();
  for (const [i, { type, name, entry }] of named.entries()) {
    if (type !== 'company') continue;
    const names = byDocument.get(sightings[i]!.document) ?? new Map<string, boolean>();
    names.set(name, entry !== undefined);
    byDocument.set(sightings[i]!.document, names);
  }
  const short = new Map<string, string>();
  for (const names of byDocument.values()) {
    for (const [name, known] of names) {
      if (known || name.length < 2) continue;
      const longer = [...names.keys()].filter(
        (other) => other.startsWith(name) && LONGER.test(other.slice(name.length)),
      );
      if (longer.length === 1) short.set(`company:${name}`, longer[0]!);
    }
  }
  return short;
}

function factsOf(type: EntityType, name: string, dictionary: Dictionary): EntityFacts {
  if (type !== 'policy') return {};
  const { issuer, year } = identityOf(name, dictionary);
  return { ...(issuer ? { issuer } : {}), ...(year ? { year } : {}) };
}
