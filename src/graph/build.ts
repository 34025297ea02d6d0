import type { Entity } from '../model/entity.ts';
import {
  type EdgeAttributes,
  edgeKey,
  type KnowledgeGraph,
  type NodeAttributes,
  type Recipe,
  type SerializedEdge,
  type Support,
} from '../model/graph.ts';
import { findCommunities } from './communities.ts';
import type { Counts, NodeCounts, PairCounts } from './count/count.ts';
import { expectedCount, hypergeometricTail, logLikelihood, npmi } from './count/statistics.ts';

/**
 * Makes the graph of what was counted. Every mentioned entity is a node, linked or not; nodes and edges are sorted by key
 * in code-unit order; fractions keep six significant digits. The unit of all counts is that of the recipe's window, with
 * at least one entity. Throws when a counted key is none of the entities.
 */
export function buildGraph(counts: Counts, entities: ReadonlyMap<string, Entity>, recipe: Recipe): KnowledgeGraph {
  const communities = findCommunities([...counts.nodes.keys()], counts.pairs, recipe.seed);
  const { documents, sentences, units, mentions } = counts.corpus;
  return {
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    attributes: { schema: 1, recipe, corpus: { documents, sentences, units, mentions } },
    nodes: [...counts.nodes].map(([key, node]) => ({
      key,
      attributes: nodeAttributes(entityOf(entities, key), node, communities.get(key)!),
    })),
    edges: counts.pairs.map((pair) => serializedEdge(pair, counts)),
  };
}

function entityOf(entities: ReadonlyMap<string, Entity>, key: string): Entity {
  const entity = entities.get(key);
  if (!entity) throw new Error(`a mention names "${key}", which is no entity of the corpus; needed: one of this key`);
  return entity;
}

function nodeAttributes(entity: Entity, counts: NodeCounts, community: number): NodeAttributes {
  const { mentions, sentences, documents } = counts;
  const { name: label, type, aliases } = entity;
  return { ...entity.facts, label, type, aliases, mentions, sentences, documents, community };
}

function serializedEdge(pair: PairCounts, { nodes, corpus }: Counts): SerializedEdge {
  const { source, target, apart } = pair;
  const a = nodes.get(source)!.sentences - apart;
  const b = nodes.get(target)!.sentences - apart;
  const n = corpus.units - apart;
  return { key: edgeKey(source, target), source, target, attributes: edgeAttributes(pair, a, b, n) };
}

function edgeAttributes(pair: PairCounts, a: number, b: number, n: number): EdgeAttributes {
  const { weight, sentences, documents, first, last } = pair;
  return {
    weight: rounded(weight),
    sentences,
    documents,
    expected: rounded(expectedCount(a, b, n)),
    npmi: rounded(npmi(sentences, a, b, n)),
    g2: rounded(logLikelihood(sentences, a, b, n)),
    p: sentences < 2 ? null : rounded(hypergeometricTail(sentences, a, b, n)),
    support: supportOf(pair),
    first,
    last,
  };
}

function supportOf({ documents, repeated }: PairCounts): Support {
  if (documents > 1) return 'multi-document';
  return repeated ? 'repeated' : 'single';
}

function rounded(value: number): number {
  return Number(value.toPrecision(6)) + 0;
}
