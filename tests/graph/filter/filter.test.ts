import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filters, NO_FILTERS, setFilters } from '../../../src/graph/filter/filter.ts';
import { filterGraph, hiddenBy, withChosen } from '../../../src/graph/filter/filtered.ts';
import { ENTITY_TYPES } from '../../../src/model/entity.ts';
import { edgeKey, SUPPORTS } from '../../../src/model/graph.ts';
import { ask } from '../questions.ts';

const { graph } = ask([
  { sentences: [['city:上海', 'technology:5G'], ['city:上海', 'technology:5G', 'company:华为'], ['policy:规划']] },
]);
const strong = edgeKey('city:上海', 'technology:5G');
const shownBy = (filters: Partial<Filters>, of = graph) => filterGraph(of, { ...NO_FILTERS, ...filters });

describe('a filter', () => {
  test('that hides nothing shows everything', () => {
    const { counts, nodes, edges } = shownBy({});
    expect(nodes.size).toBe(graph.order);
    expect(edges.size).toBe(graph.size);
    expect(counts).toEqual({ nodes: 4, allNodes: 4, edges: 3, allEdges: 3 });
    expect(hiddenBy(graph, NO_FILTERS)).toEqual([]);
  });

  test('hides a type with all its links', () => {
    const { nodes, edges } = shownBy({ types: new Set(['city', 'technology'] as const) });
    expect([...nodes].sort()).toEqual(['city:上海', 'technology:5G']);
    expect([...edges]).toEqual([strong]);
  });

  test('hides weak links and keeps their ends', () => {
    const { nodes, edges } = shownBy({ minimum: 1 });
    expect([...edges]).toEqual([strong]);
    expect(nodes.size).toBe(4);
  });

  test('hides links by how well they are supported', () => {
    expect([...shownBy({ supports: new Set(['repeated', 'multi-document'] as const) }).edges]).toEqual([strong]);
    expect(shownBy({ supports: new Set() }).edges.size).toBe(0);
  });

  test('hides single nodes, or all but some', () => {
    expect(shownBy({ hidden: new Set(['city:上海', 'city:没有']) }).nodes).not.toContain('city:上海');
    const only = shownBy({ only: new Set(['city:上海', 'technology:5G', 'city:没有']) });
    expect([...only.nodes].sort()).toEqual(['city:上海', 'technology:5G']);
    expect([...only.edges]).toEqual([strong]);
    expect(shownBy({ only: new Set() }).nodes.size).toBe(0);
  });

  test('still shows what is chosen', () => {
    const filtered = shownBy({ types: new Set(['city'] as const) });
    const shown = withChosen(filtered, ['city:上海', 'technology:5G'], [strong]);
    expect(shown.nodes.has('technology:5G')).toBe(true);
    expect(shown.edges.has(strong)).toBe(true);
    expect(shown.counts.nodes).toBe(2);
    expect(withChosen(filtered, ['city:上海'], [])).toBe(filtered);
  });
});

describe('communities', () => {
  const [left, right] = [
    ['city:甲', 'city:乙', 'city:丙'],
    ['company:丁', 'company:戊', 'company:己'],
  ];
  const two = ask([{ sentences: [...Array(4).fill(left), ...Array(3).fill(right), ['city:甲', 'company:丁']] }]).graph;

  test('are hidden by their strongest member, or any other', () => {
    for (const member of ['company:丁', 'company:己'])
      expect([...shownBy({ withoutCommunities: new Set([member]) }, two).nodes].sort()).toEqual([...left!].sort());
  });
});

describe('the ego network', () => {
  const chain = ['甲', '乙', '丙', '丁', '戊'].map((name) => `city:${name}`);
  const line = ask([{ sentences: chain.slice(1).map((key, place) => [chain[place]!, key]) }]).graph;

  test('holds what is at most so many links away', () => {
    for (const depth of [1, 2, 3] as const)
      expect([...shownBy({ ego: { node: chain[0]!, depth } }, line).nodes].sort()).toEqual(
        chain.slice(0, depth + 1).sort(),
      );
  });

  test('does not reach over links that other filters hide', () => {
    const cut = { ego: { node: chain[0]!, depth: 3 as const }, hidden: new Set([chain[1]!]) };
    expect([...shownBy(cut, line).nodes]).toEqual([chain[0]]);
  });

  test('of what is not there is empty', () => {
    expect(shownBy({ ego: { node: 'city:没有', depth: 2 } }, line).nodes.size).toBe(0);
  });
});

describe('the theme', () => {
  const others = Array.from({ length: 10 }, (_, number) => `city:${number}`);
  const about = (theme: string, others: string[]) => others.map((other) => [theme, other]);

  test('is the entity that everything is about, and can be taken out', () => {
    const themed = ask([{ sentences: about('technology:元宇宙', others) }]).graph;
    const { nodes, edges } = shownBy({ withoutTheme: true }, themed);
    expect(nodes.has('technology:元宇宙')).toBe(false);
    expect(nodes.size).toBe(10);
    expect(edges.size).toBe(0);
  });

  test('is none where two are nearly as frequent', () => {
    const even = ask([{ sentences: [...about('technology:A', others), ...about('technology:B', others.slice(4))] }]);
    expect(shownBy({ withoutTheme: true }, even.graph).nodes.size).toBe(12);
  });

  test('is none in a handful of sentences', () => {
    expect(
      shownBy({ withoutTheme: true }, ask([{ sentences: about('technology:A', others.slice(1)) }]).graph).nodes.size,
    ).toBe(10);
  });
});

const anyKey = fc.constantFrom('city:甲', 'city:乙', 'company:丙', 'company:丁', 'technology:戊', 'policy:己');
const anySet = <One>(...all: One[]) => fc.subarray(all).map((some): ReadonlySet<One> => new Set(some));
const anyFilters = fc.record({
  types: anySet(...ENTITY_TYPES),
  minimum: fc.constantFrom(0, 0.5, 1, 2),
  supports: anySet(...SUPPORTS),
  withoutCommunities: fc.array(anyKey, { maxLength: 2 }).map((keys) => new Set(keys)),
  withoutTheme: fc.boolean(),
  backbone: fc.constantFrom(null, { by: 'disparity' as const, alpha: 0.2 }, { by: 'noise' as const, alpha: 0.3 }),
  hidden: fc.array(anyKey, { maxLength: 2 }).map((keys) => new Set(keys)),
  only: fc.option(fc.array(anyKey).map((keys) => new Set(keys))),
  ego: fc.option(fc.record({ node: anyKey, depth: fc.constantFrom(1 as const, 2 as const, 3 as const) })),
});
const anyGraph = fc
  .array(fc.uniqueArray(anyKey, { maxLength: 4 }), { maxLength: 12 })
  .map((sentences) => ask([{ sentences }]).graph);

test('whatever the filters, both ends of a shown link are shown, and each filter brings back what it says it hides', () => {
  fc.assert(
    fc.property(anyGraph, anyFilters, (graph, filters) => {
      const shown = filterGraph(graph, filters);
      for (const edge of shown.edges)
        for (const end of graph.extremities(edge)) expect(shown.nodes.has(end)).toBe(true);
      const hidden = hiddenBy(graph, filters);
      expect(hidden.map(({ filter }) => filter)).toEqual(setFilters(filters));
      for (const { filter, nodes, edges } of hidden) {
        const without = filterGraph(graph, { ...filters, [filter]: NO_FILTERS[filter] });
        expect([without.nodes.size - shown.nodes.size, without.edges.size - shown.edges.size]).toEqual([nodes, edges]);
        expect(nodes).toBeGreaterThanOrEqual(0);
        expect(edges).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
