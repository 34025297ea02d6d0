import { afterEach, expect, test, vi } from 'vitest';
import { createCounting } from '../../src/app/slice/counting.ts';
import { followChoices } from '../../src/app/slice/follow.ts';
import { makeWorld, type World } from '../../src/app/world.ts';
import type { Changes } from '../../src/graph/filter/changes.ts';
import { formatTable, rowOf } from '../../src/bundle/format.ts';
import { type Slice, WHOLE } from '../../src/graph/filter/slice.ts';
import type { Correction } from '../../src/model/correction.ts';
import { makeBundle } from '../bundle/make-bundle.ts';

const bundle = makeBundle([
  { id: 'one', date: '2021-03-01', sentences: [['city:上海', 'technology:5G'], ['company:脸书']] },
  { id: 'two', date: '2022-07-08', sentences: [['city:上海', 'technology:5G', 'company:Meta']] },
]);
const opened = makeWorld('graph/', { ...bundle, documents: bundle.documents.map(rowOf) });

const NONE: readonly Correction[] = [];

/** A follower that counts in the same thread, and what it tells. */
function follow(mentions: string | null = formatTable(bundle.mentions!)) {
  vi.stubGlobal('fetch', async () => new Response(mentions ?? '', { status: mentions === null ? 404 : 200 }));
  const told: Array<World | string> = [];
  const compared: Array<Changes | null> = [];
  const follower = followChoices(
    mentions === null ? { ...opened } : opened,
    {
      counting: () => {},
      counted: (world) => told.push(world),
      compared: (changes) => compared.push(changes),
      failed: (reason) => told.push(reason),
    },
    async () => {
      const { take, count, compare } = createCounting();
      return {
        take: async (counted) => take(counted),
        count: async (chosen) => count(chosen),
        compare: async (before, after) => compare(before, after),
        end() {},
      };
    },
  );
  const ask = (slice: Partial<Slice>, corrections = NONE) =>
    follower.ask({ slice: { ...WHOLE, ...slice }, corrections });
  const last = async () => {
    await vi.waitFor(() => expect(told).not.toEqual([]));
    return told.at(-1) as World;
  };
  return { ask, told, last, compared };
}

afterEach(() => vi.unstubAllGlobals());

test('a slice is a world of its own, counted from its documents, which keep their indices', async () => {
  const { ask, last } = follow();
  ask({ from: '2022-01-01' });
  const { graph, postings, documents } = await last();
  const alone = makeBundle([
    { id: 'two', date: '2022-07-08', sentences: [['city:上海', 'technology:5G', 'company:Meta']] },
  ]);
  expect(graph.nodes()).toEqual(alone.graph.nodes.map(({ key }) => key));
  expect(graph.mapEdges((_, attributes) => attributes)).toEqual(alone.graph.edges.map(({ attributes }) => attributes));
  expect(graph.getAttribute('corpus')).toEqual(alone.graph.attributes.corpus);
  expect(postings['city:上海']).toEqual([[1, 0]]);
  expect(documents).toBe(opened.documents);
});

test('the newest slice is counted, one that nobody waits for any more is not told', async () => {
  const { ask, told, last } = follow();
  ask({ from: '2022-01-01' });
  ask({ to: '2021-12-31' });
  expect((await last()).graph.hasNode('company:Meta')).toBe(false);
  expect(told).toHaveLength(1);
});

test('the whole is the bundle as it was opened', () => {
  const { ask, told } = follow();
  ask({});
  expect(told).toEqual([opened]);
});

test('corrections come before the slice', async () => {
  const { ask, last } = follow();
  ask({ to: '2021-12-31' }, [{ kind: 'merge', keys: ['company:脸书'], into: 'company:Meta' }]);
  const { graph, layout } = await last();
  expect(graph.nodes()).toEqual(['city:上海', 'company:Meta', 'technology:5G']);
  expect(graph.getNodeAttribute('company:Meta', 'aliases')).toEqual(['脸书']);
  expect(layout['company:Meta']).toEqual(opened.layout['company:Meta']);
});

test('a slice is held against the rest once it is counted, and held against something else without counting again', async () => {
  const { ask, told, compared } = follow();
  ask({ from: '2022-01-01' });
  await vi.waitFor(() => expect(compared).toHaveLength(1));
  const changes = compared[0]!;
  expect(changes.units).toEqual({ before: 2, after: 1 });
  expect(changes.nodes.keys).toEqual([]);
  ask({ from: '2022-01-01', against: 'none' });
  await vi.waitFor(() => expect(compared).toEqual([changes, null]));
  expect(told).toHaveLength(1);
});

test('a slice without documents is empty', async () => {
  const { ask, last } = follow();
  ask({ from: '2030-01-01' });
  expect((await last()).graph.order).toBe(0);
});

test('a bundle without mentions says what is needed, and can be asked again', async () => {
  const { ask, told } = follow(null);
  ask({ from: '2022-01-01' });
  await vi.waitFor(() => expect(told).toEqual([expect.stringMatching(/mentions\.json: .*404.*comention build/)]));
  vi.stubGlobal('fetch', async () => new Response(formatTable(bundle.mentions!)));
  ask({ from: '2022-01-01' });
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect((told[1] as World).graph.order).toBe(3);
});
