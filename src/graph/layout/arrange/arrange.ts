import type { Layout } from '../../../model/graph.ts';
import type { FactGraph } from '../../facts.ts';
import type { PlacedNode } from '../placed.ts';
import { nodeRadius } from '../placed.ts';
import { ENTITY_TYPES } from '../../../model/entity.ts';
import { ringed } from './circle.ts';
import { clustered } from './clusters.ts';
import { aroundCities } from './map.ts';

/** What decides where nodes stand, beside forces. */
export const ARRANGEMENTS = ['type', 'community', 'circle', 'map'] as const;
export type ArrangementBy = (typeof ARRANGEMENTS)[number];

/**
 * Places for every node of a graph, in the units of a bundle's layout, by what they are instead of by forces:
 *
 * - `type`: a disc a type, `community`: a disc a community, the most mentioned in the middle of each;
 * - `circle`: on rings, a sector a type, the most mentioned first in each;
 * - `map`: cities where they lie, everything else around the city it is most strongly linked with.
 *
 * The same graph gives the same places.
 */
export function arrange(graph: FactGraph, by: ArrangementBy): Layout {
  const nodes = nodesOf(graph);
  if (by === 'type') clustered(nodes, (node) => ENTITY_TYPES.indexOf(graph.getNodeAttribute(node.key, 'type')));
  if (by === 'community') clustered(nodes, (node) => node.community);
  if (by === 'circle') ringed(nodes, (node) => ENTITY_TYPES.indexOf(graph.getNodeAttribute(node.key, 'type')));
  if (by === 'map') aroundCities(graph, nodes);
  const layout: Layout = Object.create(null);
  for (const { key, x, y } of nodes) layout[key] = [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
  return layout;
}

/** Most mentioned first, ties by key, all in the middle. */
function nodesOf(graph: FactGraph): PlacedNode[] {
  return graph
    .mapNodes((key, { community, mentions }) => ({ key, community, mentions }))
    .sort((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1))
    .map(({ key, community, mentions }) => ({ key, community, radius: nodeRadius(mentions), x: 0, y: 0 }));
}
