import { ENTITY_TYPES } from '../../model/entity.ts';
import type { Entry, NameType } from './lexicon.ts';
import { shadowOf } from '../shadow.ts';

/**
 * The lines that ship with a user's lines laid over them. Where both know an entity, the user's flags and facts hold, and
 * the names of both. A name on a user's line is no other shipped line's alias any more (a name in doubt: of its own type);
 * a shipped line whose own name it is becomes part of the user's line, or goes, if it is of a type that no network shows.
 * A line flagged `not` takes its names out of the shipped lines of its type.
 */
export function override(shipped: readonly Entry[], own: readonly Entry[]): Entry[] {
  if (own.length === 0) return [...shipped];
  const added = new Map<string, Entry>();
  for (const entry of own.filter(({ flags }) => !flags.has('not'))) {
    const earlier = added.get(entryKey(entry));
    added.set(entryKey(entry), earlier ? laidOver(entry, earlier) : entry);
  }
  const claims = claimsOf(added);
  const kept: Entry[] = [];
  for (const line of withoutRemoved(shipped, own)) {
    const owner = ownerOf(line, added, claims);
    const rest = isShort(line)
      ? line
      : { ...line, aliases: line.aliases.filter((alias) => !isTaken(alias, line, claims)) };
    if (owner !== undefined) added.set(owner, laidOver(added.get(owner)!, rest));
    else if (!isDisplaced(line, claims)) kept.push(rest);
  }
  return [...kept, ...added.values()];
}

/** The names on a line flagged `not` that no shipped line of its type has. */
export function unknownRemovals(shipped: readonly Entry[], own: readonly Entry[]): Map<Entry, string[]> {
  if (!own.some(({ flags }) => flags.has('not'))) return new Map();
  const known = new Set(shipped.flatMap((entry) => namesOf(entry).map((name) => removal(entry.type, name))));
  const unknown = new Map<Entry, string[]>();
  for (const entry of own.filter(({ flags }) => flags.has('not'))) {
    const names = namesOf(entry).filter((name) => !known.has(removal(entry.type, name)));
    if (names.length > 0) unknown.set(entry, names);
  }
  return unknown;
}

/** What tells lines apart: type and name; the abbreviations of a city, and a group, stand beside a city of the name. */
export function entryKey(entry: Entry): string {
  return `${entry.type}:${entry.name}${isShort(entry) ? '\tshort' : ''}`;
}

/** Two lines of one entity as one: flags and facts of the upper where they differ, names of both. */
function laidOver(upper: Entry, lower: Entry): Entry {
  const names = new Set([...upper.aliases, ...(lower.name === upper.name ? [] : [lower.name]), ...lower.aliases]);
  names.delete(upper.name);
  const doubts = [...lower.doubts].filter(([name]) => name !== upper.name && !upper.aliases.includes(name));
  return {
    ...upper,
    table: lower.table,
    aliases: [...names],
    doubts: new Map([...doubts, ...upper.doubts]),
    facts: { ...lower.facts, ...upper.facts },
  };
}

/** A user's name: whose it is, and whether it is so beyond doubt. */
interface Claim {
  key: string;
  type: NameType;
  sure: boolean;
}

type Claims = ReadonlyMap<string, Claim[]>;

function claimsOf(added: ReadonlyMap<string, Entry>): Claims {
  const claims = new Map<string, Claim[]>();
  for (const [key, entry] of added) {
    if (isShort(entry)) continue;
    for (const name of namesOf(entry)) {
      const sure = !entry.doubts.has(name) && !entry.flags.has('context') && !entry.flags.has('weak');
      const shadow = shadowOf(name);
      claims.set(shadow, [...(claims.get(shadow) ?? []), { key, type: entry.type, sure }]);
    }
  }
  return claims;
}

/** The user's line that knows the same entity as a shipped one, by its key. */
function ownerOf(line: Entry, added: ReadonlyMap<string, Entry>, claims: Claims): string | undefined {
  if (added.has(entryKey(line))) return entryKey(line);
  if (isShort(line)) return undefined;
  return claims.get(shadowOf(line.name))?.find(({ type }) => type === line.type)?.key;
}

function isTaken(alias: string, line: Entry, claims: Claims): boolean {
  return claims.get(shadowOf(alias))?.some(({ type, sure }) => sure || type === line.type) ?? false;
}

/** Whether a line that only keeps names from being found stands on a name that the user says is an entity. */
function isDisplaced(line: Entry, claims: Claims): boolean {
  if (isEntityType(line.type) || isShort(line)) return false;
  return claims.get(shadowOf(line.name))?.some(({ type, sure }) => sure && isEntityType(type)) ?? false;
}

function withoutRemoved(shipped: readonly Entry[], own: readonly Entry[]): Entry[] {
  const removed = new Set(
    own
      .filter(({ flags }) => flags.has('not'))
      .flatMap((entry) => namesOf(entry).map((name) => removal(entry.type, name))),
  );
  if (removed.size === 0) return [...shipped];
  return shipped
    .filter(({ type, name }) => !removed.has(removal(type, name)))
    .map((line) => ({ ...line, aliases: line.aliases.filter((alias) => !removed.has(removal(line.type, alias))) }));
}

function removal(type: NameType, name: string): string {
  return `${type}:${shadowOf(name)}`;
}

function namesOf({ name, aliases }: Entry): string[] {
  return [name, ...aliases];
}

function isShort({ flags }: Entry): boolean {
  return flags.has('frame') || flags.has('group');
}

function isEntityType(type: NameType): boolean {
  return ENTITY_TYPES.some((known) => known === type);
}
