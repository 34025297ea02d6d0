import type { Entity } from '../../model/entity.ts';
import type { SerializedNode } from '../../model/graph.ts';

/** The entities that nodes stand for, by key: what is known of them without counting. */
export function entitiesOf(nodes: Iterable<SerializedNode>): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  for (const { key, attributes } of nodes) {
    const { label, type, aliases, mentions: _m, sentences: _s, documents: _d, community: _c, ...facts } = attributes;
    entities.set(key, { key, type, name: label, aliases, facts: facts as Entity['facts'] });
  }
  return entities;
}
