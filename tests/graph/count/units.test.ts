import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidence } from '../../../src/graph/ask/evidence.ts';
import { buildPostings } from '../../../src/graph/count/postings.ts';
import { partsOf, unitEntities } from '../../../src/graph/count/units.ts';
import { edgeKey, type Posting, WINDOWS } from '../../../src/model/graph.ts';
import { type MadeDocument, makeCorpus, makeGraph, RECIPE } from '../../make.ts';

const [SHANGHAI, SUZHOU, FIVE_G, CHIPS, HUAWEI, PLAN] = [
  'city:上海',
  'city:苏州',
  'technology:5G',
  'technology:芯片',
  'company:华为',
  'policy:规划',
] as const;

/** Each line under those whose numbers are given. */
function section(...lines: Array<[named: string[], ...under: number[]]>): MadeDocument {
  const units = lines.map(([, ...under], own) => [...under, own]);
  const headings = new Set(lines.flatMap(([, ...under]) => under));
  return {
    sentences: lines.map(([named]) => named),
    roles: lines.map((_, index) => (headings.has(index) ? 'heading' : 'paragraph')),
    units,
  };
}

function read(documents: MadeDocument[]) {
  const corpus = makeCorpus({ documents });
  const graph = makeGraph(corpus, { ...RECIPE, window: 'section' });
  return {
    entities: corpus.documents.map((document) => unitEntities(document, 'section')),
    edge: (a: string, b: string) => graph.edges.find(({ key }) => key === edgeKey(a, b))?.attributes,
    links: graph.edges.map(({ key }) => key).sort(),
  };
}

describe('a sentence under headings', () => {
  test('belongs to the city of the heading although it does not say so', () => {
    const { edge, entities } = read([section([[SHANGHAI]], [[FIVE_G], 0], [[HUAWEI], 0, 1])]);
    expect(entities[0]![2]).toEqual({
      own: [HUAWEI],
      lent: [
        [FIVE_G, 1],
        [SHANGHAI, 0],
      ],
    });
    expect(edge(SHANGHAI, HUAWEI)).toMatchObject({ sentences: 1, weight: 0.5 });
  });

  test('is lent nothing of a type it names itself', () => {
    const { entities } = read([section([[SHANGHAI, FIVE_G]], [[SUZHOU, HUAWEI], 0])]);
    expect(entities[0]![1]).toEqual({ own: [SUZHOU, HUAWEI], lent: [[FIVE_G, 0]] });
  });

  test('belongs to the nearest heading that names one of the type, and to all it names', () => {
    const { entities } = read([section([[SHANGHAI, PLAN]], [[SUZHOU, 'city:无锡'], 0], [[FIVE_G], 0, 1])]);
    expect(entities[0]![2]!.lent).toEqual([
      [SUZHOU, 1],
      ['city:无锡', 1],
      [PLAN, 0],
    ]);
  });

  test('is lent nothing when it names nothing', () => {
    const { entities, links } = read([section([[SHANGHAI]], [[FIVE_G]], [[], 0, 1])]);
    expect(entities[0]![2]).toEqual({ own: [], lent: [] });
    expect(links).toEqual([]);
  });

  test('is lent nothing by the title of a round-up', () => {
    const items: Array<[string[], ...number[]]> = [[['company:甲']], [['company:乙']], [['company:丙']], [[FIVE_G]]];
    const { entities } = read([section([[HUAWEI]], ...items.map(([keys]): [string[], number] => [keys, 0]))]);
    expect(entities[0]![4]!.lent).toEqual([]);
  });

  test('is lent the technology of a heading over others that belong to it, but not of such a title', () => {
    const under = (role: 'title' | 'heading') => {
      const made = section([[FIVE_G]], [['technology:基站'], 0], [[CHIPS], 0], [[HUAWEI], 0]);
      return read([{ ...made, roles: [role] }]).entities[0]![3]!.lent;
    };
    expect(under('heading')).toEqual([[FIVE_G, 0]]);
    expect(under('title')).toEqual([]);
  });

  test('is lent nothing by a heading that says several things', () => {
    const { documents } = makeCorpus({ documents: [section([[SHANGHAI]], [[FIVE_G], 0])] });
    const text = documents[0]!.text.replace('。', '；');
    expect(unitEntities({ ...documents[0]!, text }, 'section')[1]!.lent).toEqual([]);
  });

  test('does not link its headings once more', () => {
    const { edge } = read([section([[SHANGHAI]], [[FIVE_G], 0], [[HUAWEI], 0, 1], [[PLAN], 0, 1])]);
    expect(edge(SHANGHAI, FIVE_G)).toMatchObject({ sentences: 1, weight: 1, support: 'single' });
  });

  test('is not linked with what stands under another heading', () => {
    const { edge } = read([section([[]], [[SHANGHAI], 0], [[FIVE_G], 0, 1], [[SUZHOU], 0], [[CHIPS], 0, 3])]);
    expect(edge(SHANGHAI, FIVE_G)).toBeDefined();
    expect(edge(SUZHOU, CHIPS)).toBeDefined();
    expect(edge(SHANGHAI, CHIPS)).toBeUndefined();
    expect(edge(FIVE_G, CHIPS)).toBeUndefined();
  });

  test('is judged by the units that can say something of the pair', () => {
    const { edge } = read([section([[SHANGHAI]], [[PLAN, FIVE_G], 0], [[HUAWEI], 0, 1], [[HUAWEI], 0, 1], [[CHIPS]])]);
    expect(edge(SHANGHAI, FIVE_G)).toMatchObject({ sentences: 1, expected: rounded((2 * 1) / 3) });
    expect(edge(SHANGHAI, HUAWEI)).toMatchObject({ sentences: 2, expected: rounded((4 * 2) / 5) });
  });
});

const named = fc.uniqueArray(fc.constantFrom(SHANGHAI, SUZHOU, FIVE_G, CHIPS, HUAWEI, PLAN), { maxLength: 4 });
const anySection = fc.array(fc.tuple(named, fc.array(fc.nat(40), { maxLength: 3 })), { maxLength: 12 }).map((lines) =>
  section(
    ...lines.map(([keys, above], own): [string[], ...number[]] => {
      const under = own === 0 ? [] : above.map((one) => one % own);
      return [keys, ...[...new Set(under)].sort((a, b) => a - b)];
    }),
  ),
);

test('whatever the window, a link is exactly what its evidence says, and its statistics are those of a table', () => {
  fc.assert(
    fc.property(fc.array(anySection, { maxLength: 3 }), fc.constantFrom(...WINDOWS), (made, window) => {
      const corpus = makeCorpus({
        documents: window === 'sentence' ? made.map(({ units: _, ...rest }) => rest) : made,
      });
      const graph = makeGraph(corpus, { ...RECIPE, window });
      const postings = buildPostings(corpus.documents, window);
      const keys = graph.nodes.map(({ key }) => key);
      expect(Object.keys(postings)).toEqual(keys);
      for (const { key, attributes } of graph.nodes) expect(postings[key]).toHaveLength(attributes.sentences);
      const linked = new Map(graph.edges.map(({ key, attributes }) => [key, attributes]));
      for (const [place, a] of keys.entries()) {
        for (const b of keys.slice(place + 1)) {
          expect(linked.get(edgeKey(a, b))?.sentences ?? 0).toBe(evidence(postings, a, b).length);
        }
      }
      for (const { npmi, g2, p, weight, sentences } of linked.values()) {
        expect([npmi, g2, p ?? 0].every(Number.isFinite)).toBe(true);
        expect(weight).toBeLessThanOrEqual(sentences);
      }
    }),
  );
});

describe('the parts of a unit', () => {
  test('tell the sentence from the heading that lends it a name', () => {
    const { documents } = makeCorpus({ documents: [section([[SHANGHAI]], [[FIVE_G], 0])] });
    const parts = (...place: Posting) => partsOf(documents[0]!, 'section', place, new Set([SHANGHAI, FIVE_G]));
    expect(parts(0, 1, 0)).toEqual({ heading: 0, sentences: [1] });
    expect(parts(0, 1)).toEqual({ heading: null, sentences: [1] });
  });

  test('are, of a longer unit, the sentences that name one of the two', () => {
    const made = { sentences: [[SHANGHAI], [HUAWEI], [], [FIVE_G, SHANGHAI]], units: [[0, 1, 2, 3]] };
    const { documents } = makeCorpus({ documents: [made] });
    const parts = partsOf(documents[0]!, 'document', [0, 0], new Set([SHANGHAI, FIVE_G]));
    expect(parts).toEqual({ heading: null, sentences: [0, 3] });
  });
});

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
