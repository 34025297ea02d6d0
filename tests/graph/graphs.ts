import fc from 'fast-check';
import { type FactGraph, factGraph } from '../../src/graph/facts.ts';
import { makeBundle } from '../bundle/make-bundle.ts';
import type { Postings } from '../../src/model/graph.ts';

const KEYS = [
  'city:甲',
  'city:乙',
  'company:丙',
  'company:丁',
  'technology:戊',
  'technology:己',
  'policy:庚',
  'policy:辛',
];

/** Small corpora of any kind, as a graph with its postings; the first two keys always are nodes. */
export function anyCorpus(): fc.Arbitrary<{ graph: FactGraph; postings: Postings }> {
  const sentence = fc.subarray(KEYS, { maxLength: 4 });
  const document = fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }) });
  return fc.array(document, { minLength: 1, maxLength: 4 }).map((documents) => {
    const known = { sentences: KEYS.slice(0, 2).map((key) => [key]) };
    const { graph, postings } = makeBundle([...documents, known]);
    return { graph: factGraph(graph), postings };
  });
}
