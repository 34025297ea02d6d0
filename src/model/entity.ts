/** The four kinds of entity the network shows, in the order they are always listed. */
export const ENTITY_TYPES = ['city', 'company', 'technology', 'policy'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** What a lexicon or a recogniser knows of an entity beyond its name: a city's level and province, a policy's issuer and year. */
export type EntityFacts = Record<string, string | number>;

/** A thing documents talk about, under all its names. */
export interface Entity {
  /** `"<type>:<canonical name>"`, stable across builds. */
  key: string;
  type: EntityType;
  /** Canonical name: the usual short one, Simplified Chinese where it is Chinese. */
  name: string;
  /** Every other name it is known by or was found under, sorted, without the canonical one. */
  aliases: string[];
  facts: EntityFacts;
}

/** The key of an entity: `"<type>:<canonical name>"`. */
export function entityKey(type: EntityType, name: string): string {
  return `${type}:${name}`;
}

/** The type a node key starts with; throws on a key of another form. */
export function typeOfKey(key: string): EntityType {
  const type = key.slice(0, key.indexOf(':'));
  const known = ENTITY_TYPES.find((candidate) => candidate === type);
  if (!known) throw new Error(`"${key}" is no node key; needed: one of ${ENTITY_TYPES.join(', ')}, a colon, a name`);
  return known;
}

/** The canonical name in a node key: what stands after its first colon. */
export function nameOfKey(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}
