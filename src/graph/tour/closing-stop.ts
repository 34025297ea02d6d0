import { ENTITY_TYPES } from '../../model/entity.ts';
import type { Support } from '../../model/graph.ts';
import { placesOf } from '../ask/evidence.ts';
import type { Counted } from './counted.ts';
import type { Stop } from './stop.ts';

/** How far it all carries: of the links of some entities (of all, where none are given), how many rest on how much. */
export function closingStop(
  { graph, postings, documents, chosen }: Counted,
  nodes: readonly string[],
  short: boolean,
): Stop {
  const edges = nodes.length > 0 ? new Set(nodes.flatMap((node) => graph.edges(node))) : graph.edges();
  const supports: Record<Support, number> = { single: 0, repeated: 0, 'multi-document': 0 };
  let links = 0;
  for (const edge of edges) {
    supports[graph.getEdgeAttribute(edge, 'support')] += 1;
    links += 1;
  }
  const near = nodes.length > 0 ? nodes.flatMap((node) => graph.neighbors(node)) : graph.nodes();
  const types = new Set(near.map((node) => graph.getNodeAttribute(node, 'type')));
  const naming = nodes.flatMap((node) => placesOf(postings, node).map(([document]) => document));
  const read = [...(nodes.length > 0 ? new Set(naming) : chosen)];
  return {
    kind: 'closing',
    nodes,
    links,
    supports,
    documents: read.length,
    undated: read.filter((index) => documents[index]!.date === null).length,
    missing: ENTITY_TYPES.filter((type) => !types.has(type)),
    short,
    claims: [],
  };
}
