import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPostings } from '../../src/graph/count/postings.ts';
import type { Copy } from '../../src/model/document.ts';
import { edgeKey, type Window } from '../../src/model/graph.ts';
import { type MadeDocument, makeCorpus, makeGraph, RECIPE } from '../make.ts';

const [A, B, C, D] = ['city:甲', 'company:乙', 'technology:丙', 'policy:__proto__'] as const;

function graphOf(documents: MadeDocument[]) {
  const graph = makeGraph(makeCorpus({ documents }));
  return {
    graph,
    node: (key: string) => graph.nodes.find((node) => node.key === key)?.attributes,
    edge: (one: string, other: string) => graph.edges.find(({ key }) => key === edgeKey(one, other))?.attributes,
  };
}

const anyDocuments = fc.array(
  fc
    .array(fc.array(fc.constantFrom(A, B, C, D, 'city:戊', 'company:己'), { maxLength: 5 }), { maxLength: 6 })
    .map((sentences) => ({ sentences })),
  { maxLength: 5 },
);

describe('the graph of a corpus', () => {
  test('links two entities that a sentence mentions together, and only those', () => {
    const { graph, edge } = graphOf([{ sentences: [[A, B], [C]] }]);
    expect(graph.edges).toHaveLength(1);
    expect(edge(A, B)).toMatchObject({ weight: 1, sentences: 1, documents: 1, support: 'single', p: null });
  });

  test('keeps an entity that is mentioned alone as a node', () => {
    expect(
      graphOf([
        {
          sentences: [
            [A, B],
            [C, C],
          ],
        },
      ]).node(C),
    ).toMatchObject({ mentions: 2, sentences: 1, documents: 1 });
  });

  test('gives each pair of a sentence with n entities the weight 1/(n−1)', () => {
    const { edge } = graphOf([
      {
        sentences: [
          [A, B, C, D],
          [A, B],
        ],
      },
    ]);
    expect(edge(A, C)?.weight).toBe(0.333333);
    expect(edge(A, B)?.weight).toBe(1.33333);
  });

  test('counts an entity named twice in a sentence once', () => {
    const { edge, node } = graphOf([{ sentences: [[A, A, B]] }]);
    expect(edge(A, B)).toMatchObject({ weight: 1, sentences: 1 });
    expect(node(A)).toMatchObject({ mentions: 2, sentences: 1 });
  });

  test('takes sentences without entities out of the statistics', () => {
    const { graph, edge } = graphOf([{ sentences: [[A, B], [A], [], [C], []] }]);
    expect(graph.attributes.corpus).toEqual({ documents: 1, sentences: 5, units: 3, mentions: 4 });
    expect(edge(A, B)?.expected).toBe(0.666667);
  });

  test('says how well a link is supported', () => {
    const pair = [A, B];
    expect(graphOf([{ sentences: [pair] }]).edge(A, B)?.support).toBe('single');
    expect(graphOf([{ sentences: [pair, pair] }]).edge(A, B)?.support).toBe('repeated');
    expect(graphOf([{ sentences: [pair] }, { sentences: [pair] }]).edge(A, B)?.support).toBe('multi-document');
  });

  test('counts a reprint as its original', () => {
    const { node, edge } = graphOf([
      { id: 'first', sentences: [[A, B]] },
      { id: 'second', duplicateOf: 'first', sentences: [[A, B]] },
    ]);
    expect(edge(A, B)).toMatchObject({ weight: 2, sentences: 2, documents: 1, support: 'single' });
    expect(node(A)?.documents).toBe(1);
  });

  test('counts a copied sentence for the document that printed it first', () => {
    const copied = { id: 'second', copies: [[1, 'first', 0]] as Copy[] };
    const first = { id: 'first', sentences: [[A, B]] };
    const { edge, node } = graphOf([first, { ...copied, sentences: [[A, C], [A, B], [C]] }]);
    expect(edge(A, B)).toMatchObject({ sentences: 2, documents: 1, support: 'single' });
    expect(node(A)?.documents).toBe(2);
    expect(node(C)?.documents).toBe(1);
    const own = graphOf([first, { ...copied, sentences: [[], [A, B], [A, B]] }]);
    expect(own.edge(A, B)).toMatchObject({ sentences: 3, documents: 2, support: 'multi-document' });
  });

  test('calls a link repeated when one document says it twice in different words', () => {
    const copied = { id: 'second', duplicateOf: 'first' };
    const twice = graphOf([
      {
        id: 'first',
        sentences: [
          [A, B],
          [A, B],
        ],
      },
      {
        ...copied,
        copies: [
          [0, 'first', 0],
          [1, 'first', 1],
        ],
        sentences: [
          [A, B],
          [A, B],
        ],
      },
    ]);
    expect(twice.edge(A, B)).toMatchObject({ sentences: 4, documents: 1, support: 'repeated' });
    const copies: Copy[] = [
      [0, 'first', 0],
      [1, 'first', 0],
    ];
    const same = graphOf([
      { id: 'first', sentences: [[A, B]] },
      {
        ...copied,
        copies,
        sentences: [
          [A, B],
          [A, B],
        ],
      },
    ]);
    expect(same.edge(A, B)?.support).toBe('single');
  });

  test('takes copied sentences of a section as copies, and of a paragraph only those of a reprint', () => {
    const made = (duplicateOf?: string): MadeDocument[] => [
      { id: 'first', sentences: [[A], [B]], units: [[0, 1]] },
      {
        id: 'second',
        duplicateOf,
        copies: [
          [0, 'first', 0],
          [1, 'first', 1],
        ],
        sentences: [[A], [B]],
        units: [[0, 1]],
      },
    ];
    const documentsOf = (documents: MadeDocument[], window: Window) =>
      makeGraph(makeCorpus({ documents }), { ...RECIPE, window }).edges[0]!.attributes.documents;
    expect(documentsOf(made(), 'paragraph')).toBe(2);
    expect(documentsOf(made('first'), 'paragraph')).toBe(1);
    const sections: MadeDocument[] = made().map((document) => ({
      ...document,
      roles: ['heading'],
      units: [[0], [0, 1]],
    }));
    expect(documentsOf(sections, 'section')).toBe(1);
  });

  test('dates a link by its earliest and latest document, passing over undated ones', () => {
    const { edge } = graphOf([
      {
        date: '2022-07-08',
        sentences: [
          [A, B],
          [A, C],
        ],
      },
      { date: '2021-03-01', sentences: [[A, B]] },
      {
        sentences: [
          [A, B],
          [B, C],
        ],
      },
    ]);
    expect(edge(A, B)).toMatchObject({ first: '2021-03-01', last: '2022-07-08' });
    expect(edge(B, C)).toMatchObject({ first: null, last: null });
  });

  test('carries what is known of an entity, without letting it overwrite a count', () => {
    const corpus = makeCorpus({ documents: [{ sentences: [[A]] }] });
    Object.assign(corpus.entities.get(A)!, { facts: { level: 'prefecture', mentions: 99 }, aliases: ['甲市'] });
    expect(makeGraph(corpus).nodes[0]?.attributes).toMatchObject({
      level: 'prefecture',
      mentions: 1,
      aliases: ['甲市'],
    });
  });

  test('refuses a mention of an entity the corpus does not hold', () => {
    const corpus = { ...makeCorpus({ documents: [{ sentences: [[A]] }] }), entities: new Map() };
    expect(() => makeGraph(corpus)).toThrow('city:甲');
  });

  test('comes out sorted and the same whatever the order of the documents', () => {
    fc.assert(
      fc.property(anyDocuments, (made) => {
        const { graph } = graphOf(made);
        const corpus = makeCorpus({ documents: made });
        const turned = makeGraph({ ...corpus, documents: [...corpus.documents].reverse() });
        expect(turned).toEqual(graph);
        const keys = graph.edges.map(({ key }) => key);
        expect(keys).toEqual([...keys].sort());
      }),
    );
  });

  test('never lets a sentence give an entity more than a weight of 1', () => {
    fc.assert(
      fc.property(anyDocuments, (made) => {
        const { graph } = graphOf(made);
        for (const { key, attributes } of graph.nodes) {
          const ties = graph.edges.filter(({ source, target }) => source === key || target === key);
          const strength = ties.reduce((sum, edge) => sum + edge.attributes.weight, 0);
          expect(strength).toBeLessThanOrEqual(attributes.sentences + 1e-4);
        }
      }),
    );
  });
});

describe('postings', () => {
  test('hold every sentence of an entity once, and the shared ones are those of the edge', () => {
    fc.assert(
      fc.property(anyDocuments, (made) => {
        const corpus = makeCorpus({ documents: made });
        const graph = makeGraph(corpus);
        const postings = buildPostings(corpus.documents, 'sentence');
        expect(Object.keys(postings)).toEqual(graph.nodes.map(({ key }) => key));
        for (const { key, attributes } of graph.nodes) expect(postings[key]).toHaveLength(attributes.sentences);
        for (const { source, target, attributes } of graph.edges) {
          const places = new Set(postings[source]!.map(String));
          expect(postings[target]!.filter((place) => places.has(String(place)))).toHaveLength(attributes.sentences);
        }
      }),
    );
  });
});
