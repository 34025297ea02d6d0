import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactGraph } from '../../../src/graph/facts.ts';
import { egoNetwork } from '../../../src/graph/ask/neighbourhood.ts';
import { ways } from '../../../src/graph/ask/ways.ts';
import { edgeKey } from '../../../src/model/graph.ts';
import { anyCorpus } from '../graphs.ts';
import { ask } from '../questions.ts';

const [A, B, HUB, WEAK] = ['city:甲', 'city:乙', 'technology:元宇宙', 'company:丙'];
const pair = (one: string, other: string, times: number) => Array.from({ length: times }, () => [one, other]);

const { graph } = ask([
  {
    sentences: [
      ...pair(A, HUB, 4),
      ...pair(HUB, B, 4),
      ...pair(A, WEAK, 1),
      ...pair(WEAK, B, 1),
      [A, B],
      ['policy:孤'],
    ],
  },
]);
const all = { edges: new Set(graph.edges()) };

describe('the way from one entity to another', () => {
  test('with the fewest links is the direct one, then the strongest of those with two', () => {
    expect(ways(graph, all, A, B, 'steps').map(({ nodes }) => nodes)).toEqual([
      [A, B],
      [A, HUB, B],
      [A, WEAK, B],
    ]);
  });

  test('over the strongest links goes round by the hub: two links of 4 are shorter than one of 1', () => {
    const [best] = ways(graph, all, A, B, 'strength');
    expect(best).toEqual({ nodes: [A, HUB, B], edges: [edgeKey(A, HUB), edgeKey(HUB, B)], length: 0.5 });
  });

  test('keeps to what is visible, and there may be none', () => {
    const visible = { edges: new Set([edgeKey(A, WEAK), edgeKey(WEAK, B)]) };
    expect(ways(graph, visible, A, B, 'strength').map(({ nodes }) => nodes)).toEqual([[A, WEAK, B]]);
    expect(ways(graph, { edges: new Set() }, A, B, 'steps')).toEqual([]);
    expect(ways(graph, all, A, 'policy:孤', 'steps')).toEqual([]);
  });

  test('back is the same way', () => {
    fc.assert(
      fc.property(anyCorpus(), fc.constantFrom('steps' as const, 'strength' as const), ({ graph }, by) => {
        const edges = { edges: new Set(graph.edges()) };
        const there = ways(graph, edges, A, B, by).map(({ nodes }) => nodes);
        const back = ways(graph, edges, B, A, by).map(({ nodes }) => nodes.toReversed());
        expect(back).toEqual(there);
      }),
    );
  });

  test('is found whenever there is one, is never longer than any other, and shares no entity in between with the others', () => {
    fc.assert(
      fc.property(anyCorpus(), ({ graph }) => {
        const edges = { edges: new Set(graph.edges()) };
        const every = simpleWays(graph, A, B);
        for (const by of ['steps', 'strength'] as const) {
          const found = ways(graph, edges, A, B, by, 9);
          expect(found.length > 0).toBe(every.length > 0);
          if (!found[0]) continue;
          const costs = every.map((nodes) => costOf(graph, nodes, by));
          expect(costOf(graph, found[0].nodes, by)).toBeCloseTo(Math.min(...costs), 9);
          const between = found.flatMap(({ nodes }) => nodes.slice(1, -1));
          expect(new Set(between).size).toBe(between.length);
        }
      }),
    );
  });
});

test('an ego network reaches as many links far as asked, over the links given', () => {
  expect([...egoNetwork(graph, WEAK, 1)].sort()).toEqual([A, B, WEAK].sort());
  expect(egoNetwork(graph, WEAK, 2).has(HUB)).toBe(true);
  expect([...egoNetwork(graph, A, 3, new Set([edgeKey(A, WEAK)]))].sort()).toEqual([A, WEAK].sort());
});

/** Every way that passes no entity twice. */
function simpleWays(graph: FactGraph, from: string, to: string, passed: string[] = []): string[][] {
  const way = [...passed, from];
  if (from === to) return [way];
  return graph
    .neighbors(from)
    .filter((next) => !way.includes(next))
    .flatMap((next) => simpleWays(graph, next, to, way));
}

function costOf(graph: FactGraph, nodes: string[], by: 'steps' | 'strength'): number {
  if (by === 'steps') return nodes.length;
  return nodes
    .slice(1)
    .reduce((sum, node, index) => sum + 1 / graph.getEdgeAttribute(nodes[index]!, node, 'weight'), 0);
}
