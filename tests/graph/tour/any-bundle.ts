import fc from 'fast-check';
import type { Bundle } from '../../../src/model/bundle.ts';
import { factGraph } from '../../../src/graph/facts.ts';
import type { Counted } from '../../../src/graph/tour/counted.ts';
import type { TourSubject } from '../../../src/graph/tour/subject.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';
import type { MadeDocument } from '../../make.ts';

const KEYS = [
  'city:甲',
  'city:乙',
  'city:丙',
  'company:丁',
  'company:戊',
  'technology:己',
  'technology:庚',
  'technology:辛',
  'policy:壬',
  'policy:癸',
];

/** Small bundles of any kind: documents with and without dates, reprints, titles and copied sentences; at least one entity. */
export function anyBundle(): fc.Arbitrary<Bundle> {
  const sentence = fc.subarray(KEYS, { maxLength: 4 });
  const document = fc.record({
    date: fc.option(fc.constantFrom('2021-03-04', '2022-01-28', '2022-11-30')),
    titled: fc.boolean(),
    reprint: fc.boolean(),
    sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }),
  });
  return fc.array(document, { maxLength: 6 }).map((documents) => {
    const made = documents.map(({ date, titled, reprint, sentences }, index): MadeDocument => {
      const facts = { id: `d${index + 1}`, title: '题', date, sentences };
      return { ...facts, ...(titled ? { roles: ['title'] } : {}), ...(reprint ? { duplicateOf: 'd0' } : {}) };
    });
    return makeBundle([{ id: 'd0', title: '题', sentences: [[KEYS[0]!]] }, ...made]);
  });
}

/** Something of a bundle a tour can be about. */
export function anySubject({ graph }: Bundle): fc.Arbitrary<TourSubject> {
  const keys = graph.nodes.map(({ key }) => key);
  const several = fc.subarray(keys, { minLength: Math.min(2, keys.length), maxLength: Math.min(4, keys.length) });
  return fc.oneof(
    fc.constant<TourSubject>({ kind: 'corpus' }),
    fc.constantFrom(...keys).map((node): TourSubject => ({ kind: 'node', node })),
    several.map((nodes): TourSubject => aboutSeveral(nodes)),
  );
}

/** What a tour of a bundle is planned from. */
export function countedOf({ graph, postings, documents }: Bundle): Counted {
  const rows = documents.map(({ text: _t, mentions: _m, units: _u, sentences, ...facts }) => ({
    ...facts,
    sentences: sentences.length,
  }));
  return {
    graph: factGraph(graph),
    postings,
    documents: rows,
    chosen: new Set(rows.keys()),
    window: graph.attributes.recipe.window,
  };
}

function aboutSeveral(nodes: string[]): TourSubject {
  const [a, b] = nodes;
  if (b === undefined) return { kind: 'node', node: a! };
  return nodes.length === 2 ? { kind: 'pair', nodes: [a!, b] } : { kind: 'compare', nodes };
}
