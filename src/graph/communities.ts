import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from './random.ts';

/** A weighted link, enough to find communities from. */
export interface WeightedLink {
  source: string;
  target: string;
  weight: number;
}

/**
 * The community of each node key, numbered by size, 0 the largest; of equal size, the one with the smallest key first.
 * The order in which keys and links come does not matter; an isolated node is a community of its own.
 * Louvain method: Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech., 2008.
 */
export function findCommunities(
  keys: readonly string[],
  links: readonly WeightedLink[],
  seed: number,
): Map<string, number> {
  const graph = new UndirectedGraph();
  for (const key of [...keys].sort()) graph.addNode(key);
  for (const { source, target, weight } of [...links].sort(byEnds)) graph.addEdge(source, target, { weight });
  if (graph.size === 0) return new Map(graph.nodes().map((key, number) => [key, number]));

  const members = new Map<number, string[]>();
  const found = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom(seed) });
  for (const key of graph.nodes()) {
    const community = found[key]!;
    const known = members.get(community);
    if (known) known.push(key);
    else members.set(community, [key]);
  }
  const ranked = [...members.values()].sort((a, b) => b.length - a.length || compare(a[0]!, b[0]!));
  return new Map(ranked.flatMap((group, number) => group.map((key) => [key, number] as const)));
}

function byEnds(a: WeightedLink, b: WeightedLink): number {
  return compare(a.source, b.source) || compare(a.target, b.target);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
