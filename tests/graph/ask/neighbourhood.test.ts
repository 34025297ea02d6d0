import { expect, test } from 'vitest';
import { commonNeighbours, neighbourhood, strongestLinks } from '../../../src/graph/ask/neighbourhood.ts';
import { ask } from '../questions.ts';

const { graph } = ask([
  {
    sentences: [
      ['city:上海', 'technology:5G'],
      ['city:上海', 'technology:5G'],
      ['city:上海', 'technology:AI', 'company:华为'],
      ['city:上海', 'company:华为'],
      ['technology:5G', 'company:华为'],
      ['city:苏州', 'technology:AI'],
    ],
  },
]);

test('a neighbourhood is the node, its neighbours and the links between it and them', () => {
  const { nodes, edges } = neighbourhood(graph, 'city:上海');
  expect([...nodes].sort()).toEqual(['city:上海', 'company:华为', 'technology:5G', 'technology:AI']);
  expect(edges.size).toBe(3);
});

test('links are grouped by type, the strongest first within and among groups', () => {
  const groups = strongestLinks(graph, 'city:上海');
  expect(groups.map(({ type }) => type)).toEqual(['technology', 'company']);
  expect(groups[0]!.links.map(({ node, sentences }) => [node, sentences])).toEqual([
    ['technology:5G', 2],
    ['technology:AI', 1],
  ]);
});

test('common neighbours are linked to both, neither end among them, the tightest first', () => {
  expect(commonNeighbours(graph, 'city:上海', 'company:华为')).toEqual(['technology:5G', 'technology:AI']);
  expect(commonNeighbours(graph, 'technology:5G', 'city:苏州')).toEqual([]);
});
