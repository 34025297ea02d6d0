import type { EntityType } from '../../model/entity.ts';
import type { FactGraph } from '../facts.ts';

export interface Link {
  edge: string;
  /** The node at the other end. */
  node: string;
  weight: number;
  sentences: number;
}

export interface LinkGroup {
  type: EntityType;
  /** Strongest first. */
  links: Link[];
}

/** The node itself and every node linked to it, with the links between them and it. */
export function neighbourhood(graph: FactGraph, node: string): { nodes: Set<string>; edges: Set<string> } {
  return { nodes: new Set([node, ...graph.neighbors(node)]), edges: new Set(graph.edges(node)) };
}

/**
 * Every node at most so many links away from a node, itself among them (the ego network of that depth), over the links
 * given; over all where none are.
 */
export function egoNetwork(
  graph: FactGraph,
  node: string,
  depth: number,
  edges: ReadonlySet<string> | null = null,
): Set<string> {
  const reached = new Set([node]);
  let rim = [node];
  for (let step = 0; step < depth && rim.length > 0; step++) {
    const next: string[] = [];
    for (const from of rim) {
      graph.forEachEdge(from, (edge, _, source, target) => {
        const other = source === from ? target : source;
        if (reached.has(other) || (edges && !edges.has(edge))) return;
        reached.add(other);
        next.push(other);
      });
    }
    rim = next;
  }
  return reached;
}

/** All links of a node by the type of the other end, strongest first; the group with the strongest link comes first. */
export function strongestLinks(graph: FactGraph, node: string): LinkGroup[] {
  const links: Link[] = [];
  graph.forEachEdge(node, (edge, { weight, sentences }, source, target) => {
    links.push({ edge, node: source === node ? target : source, weight, sentences });
  });
  links.sort((a, b) => b.weight - a.weight || b.sentences - a.sentences || (a.node < b.node ? -1 : 1));
  const groups = new Map<EntityType, Link[]>();
  for (const link of links) {
    const type = graph.getNodeAttribute(link.node, 'type');
    const group = groups.get(type);
    if (group) group.push(link);
    else groups.set(type, [link]);
  }
  return [...groups].map(([type, group]) => ({ type, links: group }));
}

/** Nodes linked to both, most tightly first: by the weaker of their two links, then by key. */
export function commonNeighbours(graph: FactGraph, a: string, b: string): string[] {
  const strength = (node: string) =>
    Math.min(graph.getEdgeAttribute(a, node, 'weight'), graph.getEdgeAttribute(b, node, 'weight'));
  return graph
    .filterNeighbors(a, (node) => node !== b && graph.hasEdge(b, node))
    .map((node) => ({ node, strength: strength(node) }))
    .sort((x, y) => y.strength - x.strength || (x.node < y.node ? -1 : 1))
    .map(({ node }) => node);
}
