import Graph from 'graphology';
import type { FactGraph } from '../../../src/graph/facts.ts';
import { type EntityType, typeOfKey } from '../../../src/model/entity.ts';
import type { EdgeAttributes, GraphAttributes, Layout, NodeAttributes } from '../../../src/model/graph.ts';
import { edgeKey } from '../../../src/model/graph.ts';

/** A small graph: mentions by node key, weights by pair. */
export function exampleGraph(mentions: Record<string, number>, links: Array<[string, string, number]>): FactGraph {
  const graph = new Graph<NodeAttributes, EdgeAttributes, GraphAttributes>({ type: 'undirected' });
  for (const [key, count] of Object.entries(mentions)) graph.addNode(key, facts(key, typeOfKey(key), count));
  for (const [a, b, weight] of links) graph.addEdgeWithKey(edgeKey(a, b), a, b, { ...EDGE, weight });
  return graph;
}

export const CITIES: Layout = {
  'city:上海': [0, 0],
  'technology:5G': [100, 0],
  'company:华为': [0, 50],
  'city:苏州': [100, 50],
};

/** A triangle of 上海, 5G and 华为, and 苏州 at 上海. */
export function triangle(): FactGraph {
  return exampleGraph({ 'city:上海': 40, 'technology:5G': 25, 'company:华为': 9, 'city:苏州': 4 }, [
    ['city:上海', 'technology:5G', 8],
    ['technology:5G', 'company:华为', 2],
    ['city:上海', 'company:华为', 1],
    ['city:上海', 'city:苏州', 4],
  ]);
}

export function everything(graph: FactGraph) {
  return { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
}

function facts(key: string, type: EntityType, mentions: number): NodeAttributes {
  const label = key.slice(key.indexOf(':') + 1);
  return { label, type, aliases: [], mentions, sentences: mentions, documents: 1, community: 0 };
}

const EDGE: EdgeAttributes = {
  weight: 1,
  sentences: 1,
  documents: 1,
  expected: 0.5,
  npmi: 0.1,
  g2: 1,
  p: null,
  support: 'single',
  first: null,
  last: null,
};
