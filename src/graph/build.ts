import type { Corpus } from '../model/corpus.ts';
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
import { type Counts, countCoMentions, type NodeCounts, type PairCounts } from './count.ts';
import { expectedCount, hypergeometricTail, logLikelihood, npmi } from './statistics.ts';

/**
 * Links the entities that sentences mention together. Every mentioned entity is a node, linked or not; nodes and edges
 * are sorted by key in code-unit order; fractions keep six significant digits. The unit of all counts is the sentence
 * with at least one entity. Throws when a mention names an entity the corpus does not hold.
 */
export function buildGraph(corpus: Corpus, recipe: Recipe): KnowledgeGraph {
  const counts = countCoMentions(corpus);
  const communities = findCommunities([...counts.nodes.keys()], counts.pairs, recipe.seed);
  return {
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    attributes: {
      schema: 1,
      recipe,
      corpus: {
        documents: corpus.documents.length,
        sentences: sum(corpus.documents.map((document) => document.sentences.length)),
        units: counts.units,
        mentions: sum(corpus.documents.map((document) => document.mentions.length)),
      },
    },
    nodes: [...counts.nodes].map(([key, node]) => ({
      key,
      attributes: nodeAttributes(entityOf(corpus, key), node, communities.get(key)!),
    })),
    edges: counts.pairs.map((pair) => serializedEdge(pair, counts)),
  };
}

function entityOf(corpus: Corpus, key: string): Entity {
  const entity = corpus.entities.get(key);
  if (!entity)
    throw new Error(`a mention names "${key}", which the corpus does not hold; needed: an entity of this key`);
  return entity;
}

function nodeAttributes(entity: Entity, counts: NodeCounts, community: number): NodeAttributes {
  const { mentions, sentences, documents } = counts;
  const { name: label, type, aliases } = entity;
  return { ...entity.facts, label, type, aliases, mentions, sentences, documents, community };
}

function serializedEdge(pair: PairCounts, { nodes, units }: Counts): SerializedEdge {
  const { source, target } = pair;
  const a = nodes.get(source)!.sentences;
  const b = nodes.get(target)!.sentences;
  return { key: edgeKey(source, target), source, target, attributes: edgeAttributes(pair, a, b, units) };
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
    support: supportOf(sentences, documents),
    first,
    last,
  };
}

function supportOf(sentences: number, documents: number): Support {
  if (documents > 1) return 'multi-document';
  return sentences > 1 ? 'repeated' : 'single';
}

function rounded(value: number): number {
  return Number(value.toPrecision(6)) + 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
