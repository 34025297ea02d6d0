import { edgeKey } from '../../model/graph.ts';
import { evidence, placesOf } from '../ask/evidence.ts';
import type { Counted } from './counted.ts';
import type { LinkFacts, Standing } from './stop.ts';

/** What is counted of an entity, and where it stands among its like. */
export function standingOf({ graph, postings }: Counted, node: string): Standing {
  const { type, sentences, documents } = graph.getNodeAttributes(node);
  const like = graph.filterNodes((_, other) => other.type === type);
  const above = like.filter((other) => graph.getNodeAttribute(other, 'sentences') > sentences);
  return {
    node,
    type,
    sentences,
    documents: documentsIn(placesOf(postings, node)),
    independent: documents,
    links: graph.degree(node),
    rank: above.length + 1,
    of: like.length,
  };
}

/** What is counted of the link of two entities. Throws where they have none. */
export function linkFactsOf({ graph, postings }: Counted, a: string, b: string): LinkFacts {
  const { sentences, documents, expected, support } = graph.getEdgeAttributes(edgeKey(a, b));
  return {
    nodes: [a, b],
    sentences,
    documents: documentsIn(evidence(postings, a, b)),
    independent: documents,
    expected,
    support,
  };
}

function documentsIn(places: ReturnType<typeof placesOf>): number {
  return new Set(places.map(([document]) => document)).size;
}
