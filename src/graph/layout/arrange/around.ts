import { ENTITY_TYPES } from '../../../model/entity.ts';
import type { Layout } from '../../../model/graph.ts';
import type { FactGraph } from '../../facts.ts';
import { drawnRadius } from '../placed.ts';
import { type NamedNode, nameBoxes, nameSize } from './name-box.ts';
import { INNERMOST, type RingedNode, rounded, standOnRings } from './rings.ts';

/** What is shown, by key. */
interface Shown {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** By the number of mentions. */
type RadiusOf = (mentions: number) => number;

/**
 * Places for every node of a graph around one of them. It stands in the middle; what it is visibly linked with on rings
 * around it, a sector a type, clockwise, the strongest links on the innermost ring; every name has a place beside its
 * node, on the outer side, on no other name. All other nodes stand on a horizon around that. In pixels of a picture
 * whose names are 12 to 21 high.
 *
 * The same graph, centre and visible links give the same places; none where the graph does not have the centre.
 */
export function around(graph: FactGraph, centre: string, shown: Shown): Layout {
  const layout: Layout = Object.create(null);
  if (!graph.hasNode(centre)) return layout;
  const radiusOf = drawnRadius(graph.mapNodes((_, { mentions }) => mentions).sort((a, b) => b - a));
  const middle = namedNode(graph, centre, radiusOf);
  const neighbours = neighboursOf(graph, centre, shown, radiusOf);
  standOnRings(neighbours, middle);
  for (const { key, x, y } of [middle, ...neighbours]) layout[key] = [x, y];
  const others = graph.filterNodes((key) => !Object.hasOwn(layout, key)).sort();
  Object.assign(layout, horizon(others, neighbours));
  return layout;
}

/** What a node is visibly linked with, the strongest first, ties by key. */
function neighboursOf(graph: FactGraph, centre: string, shown: Shown, radiusOf: RadiusOf): RingedNode[] {
  return graph
    .mapEdges(centre, (edge, { weight }, source, target) => ({
      edge,
      weight,
      key: source === centre ? target : source,
    }))
    .filter(({ edge, key }) => shown.edges.has(edge) && shown.nodes.has(key))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ key }) => ({
      ...namedNode(graph, key, radiusOf),
      sector: ENTITY_TYPES.indexOf(graph.getNodeAttribute(key, 'type')),
    }));
}

function namedNode(graph: FactGraph, key: string, radiusOf: RadiusOf): NamedNode {
  const { label, mentions, community } = graph.getNodeAttributes(key);
  const radius = radiusOf(mentions);
  return { key, community, radius, x: 0, y: 0, ...nameSize(label, radius) };
}

/** Places around everything that stands on rings, names included, from the top on, clockwise. */
function horizon(others: readonly string[], ringed: readonly NamedNode[]): Layout {
  const boxes = ringed.map((node) => nameBoxes(node)[0]);
  const across = boxes.reduce((most, { left, right }) => Math.max(most, -left, right), INNERMOST);
  const up = boxes.reduce((most, { low, high }) => Math.max(most, -low, high), INNERMOST);
  return Object.fromEntries(
    others.map((key, index) => {
      const turn = (2 * Math.PI * index) / others.length;
      return [key, [rounded(across * Math.sin(turn)), rounded(up * Math.cos(turn))]];
    }),
  );
}
