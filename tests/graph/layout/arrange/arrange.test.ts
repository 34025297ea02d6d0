import fc from 'fast-check';
import Graph from 'graphology';
import { describe, expect, test } from 'vitest';
import { ARRANGEMENTS, arrange } from '../../../../src/graph/layout/arrange/arrange.ts';
import type { FactGraph } from '../../../../src/graph/facts.ts';
import { nodeRadius } from '../../../../src/graph/layout/placed.ts';
import { ENTITY_TYPES, type EntityType } from '../../../../src/model/entity.ts';
import type { EdgeAttributes } from '../../../../src/model/graph.ts';

interface Given {
  type: EntityType;
  mentions: number;
  community: number;
  place: [lat: number, lon: number] | null;
}

const given = fc.array(
  fc.record({
    type: fc.constantFrom(...ENTITY_TYPES),
    mentions: fc.integer({ min: 1, max: 900 }),
    community: fc.nat({ max: 4 }),
    place: fc.option(fc.tuple(fc.integer({ min: 20, max: 50 }), fc.integer({ min: 80, max: 130 }))),
  }),
  { minLength: 1, maxLength: 60 },
);

function graphOf(nodes: readonly Given[], links: readonly [number, number][] = []): FactGraph {
  const graph = new Graph({ type: 'undirected' }) as FactGraph;
  for (const [index, { type, mentions, community, place }] of nodes.entries()) {
    const facts = { label: `${index}`, type, aliases: [], mentions, sentences: 1, documents: 1, community };
    graph.addNode(`${type}:${index}`, place && type === 'city' ? { ...facts, lat: place[0], lon: place[1] } : facts);
  }
  const keys = graph.nodes();
  for (const [a, b] of links) {
    const [one, other] = [keys[a % keys.length]!, keys[b % keys.length]!];
    if (one !== other) graph.mergeEdge(one, other, { weight: 1 + (a % 3) });
  }
  return graph;
}

describe.each(ARRANGEMENTS)('the arrangement by %s', (by) => {
  test('gives every node a place, the same each time, and lets none lie on another', () => {
    fc.assert(
      fc.property(given, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 80 }), (nodes, links) => {
        const graph = graphOf(nodes, links);
        const layout = arrange(graph, by);
        expect(Object.keys(layout).sort()).toEqual(graph.nodes().sort());
        expect(arrange(graph, by)).toEqual(layout);
        const discs = graph.mapNodes((key, { mentions }) => ({ at: layout[key]!, radius: nodeRadius(mentions) }));
        for (const [index, one] of discs.entries())
          for (const other of discs.slice(index + 1)) {
            const apart = Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
            expect(apart).toBeGreaterThan(one.radius + other.radius - 1);
          }
      }),
      { numRuns: 60 },
    );
  });
});

const node = (type: EntityType, mentions: number, community = 0, place: Given['place'] = null): Given => ({
  type,
  mentions,
  community,
  place,
});

test('by type, what is of one type stands together', () => {
  const graph = graphOf([...Array(30).keys()].map((index) => node(ENTITY_TYPES[index % 3]!, 10)));
  const layout = arrange(graph, 'type');
  const nearest = (key: string) =>
    graph
      .nodes()
      .filter((other) => other !== key)
      .sort((a, b) => apart(layout[key]!, layout[a]!) - apart(layout[key]!, layout[b]!))[0]!;
  for (const key of graph.nodes()) expect(nearest(key).split(':')[0]).toBe(key.split(':')[0]);
});

test('on the map, north is up, east is right, and the rest stands by its strongest city', () => {
  const graph = graphOf(
    [node('city', 4, 0, [39.9, 116.4]), node('city', 4, 0, [31.2, 121.5]), node('technology', 2), node('policy', 2)],
    [],
  );
  const [beijing, shanghai, technology] = graph.nodes() as [string, string, string];
  graph.addEdge(beijing, technology, { weight: 1 } as EdgeAttributes);
  graph.addEdge(shanghai, technology, { weight: 2 } as EdgeAttributes);
  const layout = arrange(graph, 'map');
  expect(layout[beijing]![1]).toBeGreaterThan(layout[shanghai]![1]);
  expect(layout[beijing]![0]).toBeLessThan(layout[shanghai]![0]);
  expect(apart(layout[technology]!, layout[shanghai]!)).toBeLessThan(apart(layout[technology]!, layout[beijing]!));
  expect(Math.max(...Object.values(layout).map(([x]) => x))).toBe(layout[graph.nodes()[3]!]![0]);
});

function apart([x, y]: readonly [number, number], [a, b]: readonly [number, number]): number {
  return Math.hypot(x - a, y - b);
}
