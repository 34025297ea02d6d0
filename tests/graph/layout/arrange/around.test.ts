import fc from 'fast-check';
import Graph from 'graphology';
import { expect, test } from 'vitest';
import type { FactGraph } from '../../../../src/graph/facts.ts';
import { around } from '../../../../src/graph/layout/arrange/around.ts';
import { nameSize, placeNames } from '../../../../src/graph/layout/arrange/name-box.ts';
import { STRETCH } from '../../../../src/graph/layout/arrange/rings.ts';
import { drawnRadius } from '../../../../src/graph/layout/placed.ts';
import { ENTITY_TYPES, type EntityType } from '../../../../src/model/entity.ts';

interface Given {
  type: EntityType;
  name: string;
  mentions: number;
  weight: number;
}

const CENTRE = 'city:上海';
const name = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9 ]{1,24}$/),
  fc
    .array(fc.constantFrom(...'元宇宙人工智能产业发展规划新一代'), { minLength: 1, maxLength: 20 })
    .map((all) => all.join('')),
);

function neighbourhood(maxLength: number): fc.Arbitrary<Given[]> {
  return fc.array(
    fc.record({
      type: fc.constantFrom(...ENTITY_TYPES),
      name,
      mentions: fc.integer({ min: 1, max: 400 }),
      weight: fc.integer({ min: 1, max: 12 }),
    }),
    { maxLength },
  );
}

/** The centre, its neighbours, and two nodes that are none. */
function graphOf(neighbours: readonly Given[]): FactGraph {
  const graph = new Graph({ type: 'undirected' }) as FactGraph;
  const facts = { aliases: [], sentences: 1, documents: 1, community: 0 };
  graph.addNode(CENTRE, { ...facts, label: '上海', type: 'city', mentions: 60 });
  for (const [index, { type, name: label, mentions, weight }] of neighbours.entries()) {
    graph.addNode(`${type}:${index}`, { ...facts, label, type, mentions });
    graph.mergeEdge(CENTRE, `${type}:${index}`, { weight });
  }
  for (const far of ['city:远', 'city:更远']) graph.addNode(far, { ...facts, label: far, type: 'city', mentions: 3 });
  return graph;
}

function radiusIn(graph: FactGraph): (mentions: number) => number {
  return drawnRadius(graph.mapNodes((_, { mentions }) => mentions).sort((a, b) => b - a));
}

function everything(graph: FactGraph) {
  return { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
}

function distance([x, y]: readonly [number, number]): number {
  return Math.hypot(x / STRETCH, y);
}

test('around a node every name has a place beside its node, on no other name and no node', () => {
  fc.assert(
    fc.property(neighbourhood(60), (neighbours) => {
      const graph = graphOf(neighbours);
      const layout = around(graph, CENTRE, everything(graph));
      const named = graph.neighbors(CENTRE).map((key) => {
        const { label, mentions, community } = graph.getNodeAttributes(key);
        const [x, y] = layout[key]!;
        const radius = radiusIn(graph)(mentions);
        return { key, community, radius, x, y, ...nameSize(label, radius) };
      });
      const strongest = named.toSorted(
        (a, b) =>
          graph.getEdgeAttribute(CENTRE, b.key, 'weight') - graph.getEdgeAttribute(CENTRE, a.key, 'weight') ||
          (a.key < b.key ? -1 : 1),
      );
      const middle = { key: CENTRE, community: 0, radius: radiusIn(graph)(60), x: 0, y: 0 };
      expect(layout[CENTRE]).toEqual([0, 0]);
      expect(placeNames(strongest, [middle])).toHaveLength(neighbours.length);
    }),
    { numRuns: 60 },
  );
});

test('what is linked more strongly is never farther out than what is linked more weakly', () => {
  fc.assert(
    fc.property(neighbourhood(60), (neighbours) => {
      const graph = graphOf(neighbours);
      const layout = around(graph, CENTRE, everything(graph));
      for (const [a, one] of neighbours.entries())
        for (const [b, other] of neighbours.entries())
          if (one.weight > other.weight)
            expect(distance(layout[`${one.type}:${a}`]!)).toBeLessThan(distance(layout[`${other.type}:${b}`]!) + 0.1);
    }),
    { numRuns: 60 },
  );
});

test('entities of a type stand side by side, with no other type between them', () => {
  fc.assert(
    fc.property(neighbourhood(60), (neighbours) => {
      const graph = graphOf(neighbours);
      const layout = around(graph, CENTRE, everything(graph));
      const turned = neighbours
        .map(({ type }, index) => ({ type, at: layout[`${type}:${index}`]! }))
        .sort((a, b) => Math.atan2(a.at[1], a.at[0]) - Math.atan2(b.at[1], b.at[0]))
        .map(({ type }) => type);
      const changes = turned.filter((type, index) => type !== turned.at(index - 1)).length;
      const types = new Set(turned).size;
      expect(changes).toBe(types === 1 ? 0 : types);
    }),
    { numRuns: 60 },
  );
});

test('the same neighbourhood has the same places, and every node of the graph has one', () => {
  fc.assert(
    fc.property(neighbourhood(40), (neighbours) => {
      const graph = graphOf(neighbours);
      const shown = everything(graph);
      const layout = around(graph, CENTRE, shown);
      expect(around(graph, CENTRE, shown)).toEqual(layout);
      expect(Object.keys(layout).sort()).toEqual(graph.nodes().sort());
    }),
    { numRuns: 30 },
  );
});

test('a hub with a thousand neighbours stands on more rings, none of its neighbours on another', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    type: ENTITY_TYPES[index % 4]!,
    name: `名字${index}`,
    mentions: 1 + (index % 9),
    weight: 1 + (index % 30),
  }));
  const graph = graphOf(many);
  const layout = around(graph, CENTRE, everything(graph));
  const radiusOf = radiusIn(graph);
  const bare = graph.neighbors(CENTRE).map((key) => {
    const [x, y] = layout[key]!;
    return { key, community: 0, radius: radiusOf(graph.getNodeAttribute(key, 'mentions')), x, y };
  });
  expect(placeNames([], bare)).toEqual([]);
  expect(new Set(Object.values(layout).map((at) => Math.round(distance(at)))).size).toBeGreaterThan(10);
});

test('what is not shown stands clear of the rings and their names', () => {
  const neighbours = Array.from({ length: 30 }, (_, index) => ({
    type: ENTITY_TYPES[index % 4]!,
    name: '元宇宙产业',
    mentions: 9,
    weight: 30 - index,
  }));
  const graph = graphOf(neighbours);
  const shown = everything(graph);
  shown.nodes.delete('city:0');
  const layout = around(graph, CENTRE, shown);
  const ringed = graph.neighbors(CENTRE).filter((key) => key !== 'city:0');
  const farthest = Math.max(...ringed.map((key) => distance(layout[key]!)));
  for (const hidden of ['city:0', 'city:远', 'city:更远']) expect(distance(layout[hidden]!)).toBeGreaterThan(farthest);
});

test('around what the graph does not have nothing has a place', () => {
  expect(around(graphOf([]), 'city:无', { nodes: new Set(), edges: new Set() })).toEqual({});
});
