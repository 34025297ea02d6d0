import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, likest } from '../../../src/graph/ask/compare.ts';
import { edgeKey } from '../../../src/model/graph.ts';
import { anyCorpus } from '../graphs.ts';
import { ask } from '../questions.ts';

const [SHANGHAI, HEFEI, WUHAN] = ['city:上海', 'city:合肥', 'city:武汉'];
const { graph } = ask([
  {
    sentences: [
      [SHANGHAI, 'technology:5G'],
      [SHANGHAI, 'technology:5G'],
      [SHANGHAI, 'technology:AI'],
      [HEFEI, 'technology:5G'],
      [HEFEI, 'technology:AI'],
      [HEFEI, 'technology:AI'],
      [HEFEI, 'company:科大讯飞'],
      [SHANGHAI, 'technology:区块链'],
      [SHANGHAI, HEFEI],
      [WUHAN, 'technology:5G'],
    ],
  },
]);

describe('a comparison of two entities', () => {
  const [company, technology] = compare(graph, [SHANGHAI, HEFEI]);

  test('says by type what they share and what each has to itself, but not themselves', () => {
    expect(technology!.shared.map(({ node }) => node)).toEqual(['technology:5G', 'technology:AI']);
    expect(technology!.own.map((rows) => rows.map(({ node }) => node))).toEqual([['technology:区块链'], []]);
    expect(company).toMatchObject({ type: 'company', shared: [], own: [[], [{ node: 'company:科大讯飞' }]] });
    expect(compare(graph, [SHANGHAI, HEFEI]).map(({ type }) => type)).toEqual(['company', 'technology']);
  });

  test('puts the strength of each side by side, with the link it comes from', () => {
    const [first] = technology!.shared;
    expect(first!.cells).toMatchObject([
      { edge: edgeKey(SHANGHAI, 'technology:5G'), weight: 2, sentences: 2, share: 0.5 },
      { edge: edgeKey(HEFEI, 'technology:5G'), weight: 1, sentences: 1 },
    ]);
    expect(first!.cells[1]!.share).toBeCloseTo(1 / 3);
  });

  test('by difference begins with what takes up most of the one and least of the other', () => {
    const [, group] = compare(graph, [SHANGHAI, HEFEI], 'different');
    expect(group!.shared.map(({ node }) => node)).toEqual(['technology:AI', 'technology:5G']);
  });

  test('keeps to the links that are visible', () => {
    const only = new Set([edgeKey(SHANGHAI, 'technology:5G'), edgeKey(HEFEI, 'technology:5G')]);
    const [group, ...rest] = compare(graph, [SHANGHAI, HEFEI], 'shared', only);
    expect(rest).toEqual([]);
    expect(group!.shared.map(({ node }) => node)).toEqual(['technology:5G']);
  });
});

test('of three entities some rows belong to several and not to all', () => {
  const technology = compare(graph, [SHANGHAI, HEFEI, WUHAN]).find(({ type }) => type === 'technology')!;
  expect(technology.shared.map(({ node }) => node)).toEqual(['technology:5G']);
  expect(technology.some.map(({ node }) => node)).toEqual(['technology:AI']);
});

test('every neighbour stands in exactly one place of a comparison', () => {
  fc.assert(
    fc.property(anyCorpus(), ({ graph }) => {
      const compared = ['city:甲', 'city:乙'];
      const rows = compare(graph, compared).flatMap(({ shared, some, own }) => [...shared, ...some, ...own.flat()]);
      const neighbours = new Set(
        compared.flatMap((node) => graph.neighbors(node)).filter((n) => !compared.includes(n)),
      );
      expect(rows.map(({ node }) => node).sort()).toEqual([...neighbours].sort());
    }),
  );
});

test('the likest entities are of the same type and share the most neighbours', () => {
  expect(likest(graph, SHANGHAI)).toEqual([
    { node: HEFEI, shared: 2 },
    { node: WUHAN, shared: 1 },
  ]);
  expect(likest(graph, 'company:科大讯飞')).toEqual([]);
});
