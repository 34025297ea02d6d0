import Graph from 'graphology';
import type { EdgeAttributes, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../model/graph.ts';

export type FactGraph = Graph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** The graph of a bundle as a graphology graph with its attributes; facts only, never mutated after this. */
export function factGraph(graph: KnowledgeGraph): FactGraph {
  return Graph.from<NodeAttributes, EdgeAttributes, GraphAttributes>(graph);
}
