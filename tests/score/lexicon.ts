import { createHash } from 'node:crypto';
import { ENTITY_TYPES, type EntityType } from '../../src/model/entity.ts';
import type { Entry, Lexicon } from '../../src/text/lexicon/lexicon.ts';
import { shadowOf } from '../../src/text/shadow.ts';
import { bare } from './surface.ts';
import type { Knows } from './tally.ts';

/** A gold entity is known when one of its forms, its canonical name or an alias is a name or an alias of a line of its type. */
export function knownTo({ entries }: Lexicon): Knows {
  const form = (type: EntityType, name: string): string => `${type}:${bare(type, shadowOf(name))}`;
  const names = new Set(
    ENTITY_TYPES.flatMap((type) =>
      entries
        .filter((entry) => entry.type === type)
        .flatMap(({ name, aliases }) => [name, ...aliases].map((each) => form(type, each))),
    ),
  );
  return (type, { canonical, aliases, surfaces }) =>
    [canonical, ...aliases, ...surfaces].some((name) => names.has(form(type, name)));
}

/** The lexicon without its companies and technologies: what is left finds those by how they are written alone. */
export function withoutNames(lexicon: Lexicon): Lexicon {
  return only(lexicon, () => false);
}

/** The lexicon with every other company and technology, by the hash of the name: how it does on names it lacks, among names it has. */
export function withHalfTheNames(lexicon: Lexicon): Lexicon {
  return only(lexicon, ({ name }) => createHash('sha256').update(name).digest()[0]! % 2 === 0);
}

function only(lexicon: Lexicon, kept: (entry: Entry) => boolean): Lexicon {
  return {
    ...lexicon,
    entries: lexicon.entries.filter(
      (entry) => (entry.type !== 'company' && entry.type !== 'technology') || kept(entry),
    ),
  };
}
