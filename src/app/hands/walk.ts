import type { FactGraph } from '../../graph/facts.ts';
import { type Link, strongestLinks } from '../../graph/ask/neighbourhood.ts';

/** Where one is among the neighbours of a node. */
export interface Walk {
  node: string;
  /** Strongest first; only what is shown. */
  links: readonly Link[];
  /** Index into the links; −1: at the node itself. */
  at: number;
}

/** Begins a walk at a node. */
export function walkFrom(graph: FactGraph, shown: { edges: ReadonlySet<string> }, node: string): Walk {
  const links = strongestLinks(graph, node)
    .flatMap((group) => group.links)
    .filter(({ edge }) => shown.edges.has(edge))
    .sort((a, b) => b.weight - a.weight || b.sentences - a.sentences || (a.node < b.node ? -1 : 1));
  return { node, links, at: -1 };
}

/** One neighbour on, or back; from the last to the first. */
export function stepOn(walk: Walk, by: 1 | -1): Walk {
  const { length } = walk.links;
  if (length === 0) return walk;
  const at = walk.at < 0 ? (by > 0 ? 0 : length - 1) : (walk.at + by + length) % length;
  return { ...walk, at };
}
