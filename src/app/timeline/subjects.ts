import { ENTITY_TYPES, type EntityType } from '../../model/entity.ts';
import { edgeKey } from '../../model/graph.ts';
import type { FactGraph } from '../../graph/facts.ts';

/** What a lane of the timeline is about: an entity, or two together. */
export interface Subject {
  key: string;
  nodes: readonly [string] | readonly [string, string];
}

/** Lanes for what is chosen: of two entities first where they stand together, then each; of others each. */
export function chosenSubjects(nodes: readonly string[]): Subject[] {
  const alone = nodes.map((node): Subject => ({ key: node, nodes: [node] }));
  const [a, b] = nodes;
  return nodes.length === 2 ? [{ key: edgeKey(a!, b!), nodes: [a!, b!] }, ...alone] : alone;
}

/** The most mentioned nodes of each type among those shown, so many of each, in the order of the types (ties by key). */
export function strongestOfEach(
  graph: FactGraph,
  shown: (node: string, type: EntityType) => boolean,
  each: number,
): string[] {
  const nodes = new Map<EntityType, Array<{ node: string; mentions: number }>>();
  graph.forEachNode((node, { type, mentions }) => {
    if (!shown(node, type)) return;
    const known = nodes.get(type);
    if (known) known.push({ node, mentions });
    else nodes.set(type, [{ node, mentions }]);
  });
  return ENTITY_TYPES.flatMap((type) =>
    (nodes.get(type) ?? [])
      .sort((a, b) => b.mentions - a.mentions || (a.node < b.node ? -1 : 1))
      .slice(0, each)
      .map(({ node }) => node),
  );
}
