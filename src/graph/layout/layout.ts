import type { KnowledgeGraph, Layout } from '../../model/graph.ts';
import { settleComponent } from './component.ts';
import { packAround } from './pack.ts';
import { type Component, type PlacedNode, nodeRadius } from './placed.ts';
import { seededRandom } from '../random.ts';

/**
 * Positions for every node, centred at 0,0, two decimals: the largest component as an even, slightly wide disc, the
 * others packed around it. The same graph and seed give the same positions, in whatever order nodes and edges come.
 */
export function layoutGraph(graph: KnowledgeGraph, seed: number): Layout {
  const components = componentsOf(graph);
  const random = seededRandom(seed);
  for (const component of components) settleComponent(component, random);
  packAround(components);
  const nodes = components.flatMap((component) => component.nodes).sort((a, b) => compare(a.key, b.key));
  const middleX = middle(nodes.map((node) => node.x));
  const middleY = middle(nodes.map((node) => node.y));
  const layout: Layout = Object.create(null);
  for (const node of nodes) layout[node.key] = [rounded(node.x - middleX), rounded(node.y - middleY)];
  return layout;
}

/** Components, the one with most nodes first, then by smallest key; nodes and links inside sorted by key. */
function componentsOf(graph: KnowledgeGraph): Component[] {
  const nodes = new Map<string, PlacedNode>();
  for (const { key, attributes } of [...graph.nodes].sort((a, b) => compare(a.key, b.key))) {
    nodes.set(key, { key, community: attributes.community, radius: nodeRadius(attributes.mentions), x: 0, y: 0 });
  }
  const links = [...graph.edges]
    .sort((a, b) => compare(a.key, b.key))
    .map((edge) => ({
      source: nodes.get(edge.source)!,
      target: nodes.get(edge.target)!,
      weight: edge.attributes.weight,
    }));

  const parent = new Map<PlacedNode, PlacedNode>();
  const root = (node: PlacedNode): PlacedNode => {
    let top = node;
    for (let next = parent.get(top); next; next = parent.get(top)) {
      const above = parent.get(next);
      if (above) parent.set(top, above);
      top = next;
    }
    return top;
  };
  for (const { source, target } of links) {
    const [a, b] = [root(source), root(target)];
    if (a !== b) parent.set(b, a);
  }
  const components = new Map<PlacedNode, Component>();
  for (const node of nodes.values()) {
    const component = components.get(root(node));
    if (component) component.nodes.push(node);
    else components.set(root(node), { nodes: [node], links: [] });
  }
  for (const link of links) components.get(root(link.source))!.links.push(link);
  return [...components.values()].sort(
    (a, b) => b.nodes.length - a.nodes.length || compare(a.nodes[0]!.key, b.nodes[0]!.key),
  );
}

function middle(values: readonly number[]): number {
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return (low + high) / 2;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
