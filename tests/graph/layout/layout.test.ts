import { describe, expect, test } from 'vitest';
import { findCommunities } from '../../../src/graph/communities.ts';
import { layoutGraph } from '../../../src/graph/layout/layout.ts';
import { seededRandom } from '../../../src/graph/random.ts';
import type { KnowledgeGraph } from '../../../src/model/graph.ts';
import { makeCorpus, makeGraph } from '../../make.ts';

/** A graph like a real one: a few hubs, many names seen once or twice, some alone. */
function graphOf(names: number, alone: number): KnowledgeGraph {
  const random = seededRandom(7);
  const key = (place: number) => `technology:${place}`;
  const sentences = Array.from({ length: names * 2 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => key(Math.floor(names * random() ** 2))),
  );
  const loners = Array.from({ length: alone }, (_, place) => [`city:${place}`]);
  return makeGraph(makeCorpus({ documents: [{ sentences: [...sentences, ...loners] }] }));
}

describe('communities', () => {
  const keys = ['a', 'b', 'c', 'x', 'y', 'lone'];
  const links = [
    ['x', 'y'],
    ['a', 'b'],
    ['b', 'c'],
    ['a', 'c'],
  ].map(([source, target]) => ({ source: source!, target: target!, weight: 1 }));

  test('are numbered by size, then by smallest key', () => {
    expect(Object.fromEntries(findCommunities(keys, links, 1))).toEqual({ a: 0, b: 0, c: 0, x: 1, y: 1, lone: 2 });
  });

  test('do not depend on the order of keys and links', () => {
    expect(findCommunities([...keys].reverse(), [...links].reverse(), 1)).toEqual(findCommunities(keys, links, 1));
  });

  test('are found where there are no links, and no nodes', () => {
    expect(findCommunities(['b', 'a'], [], 1)).toEqual(
      new Map([
        ['a', 0],
        ['b', 1],
      ]),
    );
    expect(findCommunities([], [], 1).size).toBe(0);
  });
});

describe('the layout', () => {
  const graph = graphOf(200, 40);
  const layout = layoutGraph(graph, 1);
  const points = Object.values(layout);
  const span = (values: number[]) => Math.max(...values) - Math.min(...values);

  test('places every node, with two decimals, around 0,0', () => {
    expect(Object.keys(layout)).toEqual(graph.nodes.map(({ key }) => key));
    for (const value of points.flat()) expect(Math.round(value * 100) / 100).toBe(value);
    const xs = points.map(([x]) => x);
    expect(Math.max(...xs) + Math.min(...xs)).toBeCloseTo(0, 1);
  });

  test('is the same for the same seed, whatever the order of nodes and edges', () => {
    const turned = { ...graph, nodes: [...graph.nodes].reverse(), edges: [...graph.edges].reverse() };
    expect(layoutGraph(turned, 1)).toEqual(layout);
    expect(layoutGraph(graph, 2)).not.toEqual(layout);
  });

  test('is a little wider than high', () => {
    const ratio = span(points.map(([x]) => x)) / span(points.map(([, y]) => y));
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.45);
  });

  test('lays no two nodes on one another', () => {
    const discs = graph.nodes.map(({ key, attributes }) => ({
      place: layout[key]!,
      radius: 2 + Math.sqrt(attributes.mentions),
    }));
    for (const [index, one] of discs.entries()) {
      for (const other of discs.slice(index + 1)) {
        const distance = Math.hypot(one.place[0] - other.place[0], one.place[1] - other.place[1]);
        expect(distance).toBeGreaterThan(Math.min(22, one.radius) * 0.5 + Math.min(22, other.radius) * 0.5);
      }
    }
  });

  test('keeps unlinked nodes close around the network', () => {
    const isLone = (key: string) => key.startsWith('city:');
    const far = (keys: string[]) => Math.max(...keys.map((key) => Math.hypot(...layout[key]!)));
    const keys = Object.keys(layout);
    expect(far(keys.filter(isLone))).toBeLessThan(1.3 * far(keys.filter((key) => !isLone(key))));
  });

  test('copes with no node, one node, and only unlinked nodes', () => {
    const of = (sentences: string[][]) => layoutGraph(makeGraph(makeCorpus({ documents: [{ sentences }] })), 1);
    expect(Object.keys(of([]))).toEqual([]);
    expect(of([['city:__proto__']])['city:__proto__']).toEqual([0, 0]);
    const places = Object.values(of(Array.from({ length: 30 }, (_, place) => [`city:${place}`]))).map(String);
    expect(new Set(places).size).toBe(30);
  });
});
