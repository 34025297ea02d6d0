import type { Filtered } from '../../graph/filter/filter.ts';
import type { KnowledgeGraph, Layout } from '../../model/graph.ts';
import type { World } from '../world.ts';

/** The part of the network that is shown, in the form of a bundle's graph, sorted as there. */
export function graphOfView({ graph }: World, visible: Pick<Filtered, 'nodes' | 'edges'>): KnowledgeGraph {
  return {
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    attributes: graph.getAttributes(),
    nodes: [...visible.nodes]
      .filter((key) => graph.hasNode(key))
      .sort()
      .map((key) => ({ key, attributes: graph.getNodeAttributes(key) })),
    edges: [...visible.edges]
      .filter((key) => graph.hasEdge(key))
      .sort()
      .map((key) => {
        const [source, target] = graph.extremities(key);
        return { key, source, target, attributes: graph.getEdgeAttributes(key) };
      }),
  };
}

/** Places for every node of a graph: those moved by hand, else those of the layout, else the middle. */
export function layoutOfView(
  { nodes }: KnowledgeGraph,
  layout: Layout,
  moved: ReadonlyMap<string, readonly [number, number]>,
): Layout {
  const places: Layout = Object.create(null);
  for (const { key } of nodes) {
    const [x, y] = moved.get(key) ?? (Object.hasOwn(layout, key) ? layout[key]! : [0, 0]);
    places[key] = [x, y];
  }
  return places;
}
