import { describe, expect, test } from 'vitest';
import { filterGraph, withChosen } from '../../src/graph/filter.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';
import { edgeKey } from '../../src/model/graph.ts';
import { ask } from './questions.ts';

const { graph } = ask([
  { sentences: [['city:上海', 'technology:5G'], ['city:上海', 'technology:5G', 'company:华为'], ['policy:规划']] },
]);
const strong = edgeKey('city:上海', 'technology:5G');
const all = new Set(ENTITY_TYPES);

describe('a filter', () => {
  test('that hides nothing shows everything', () => {
    const { counts, nodes, edges } = filterGraph(graph, { types: all, minimum: 0 });
    expect(nodes.size).toBe(graph.order);
    expect(edges.size).toBe(graph.size);
    expect(counts).toEqual({ nodes: 4, allNodes: 4, edges: 3, allEdges: 3, weak: 0 });
  });

  test('hides a type with all its links', () => {
    const { nodes, edges, counts } = filterGraph(graph, {
      types: new Set(['city', 'technology'] as const),
      minimum: 0,
    });
    expect([...nodes].sort()).toEqual(['city:上海', 'technology:5G']);
    expect([...edges]).toEqual([strong]);
    expect(counts.weak).toBe(0);
  });

  test('hides weak links, keeps their ends and says how many', () => {
    const { nodes, edges, counts } = filterGraph(graph, { types: all, minimum: 1 });
    expect([...edges]).toEqual([strong]);
    expect(nodes.size).toBe(4);
    expect(counts.weak).toBe(2);
  });

  test('still shows what is chosen', () => {
    const filtered = filterGraph(graph, { types: new Set(['city'] as const), minimum: 0 });
    const shown = withChosen(filtered, ['city:上海', 'technology:5G'], [strong]);
    expect(shown.nodes.has('technology:5G')).toBe(true);
    expect(shown.edges.has(strong)).toBe(true);
    expect(shown.counts.nodes).toBe(2);
    expect(withChosen(filtered, ['city:上海'], [])).toBe(filtered);
  });
});
