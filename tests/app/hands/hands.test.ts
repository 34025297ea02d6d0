import { beforeEach, describe, expect, test } from 'vitest';
import { expand, fold, hide, pick, place, release, showOnly } from '../../../src/app/hands/deeds.ts';
import { stepOn, walkFrom } from '../../../src/app/hands/walk.ts';
import { useStore } from '../../../src/app/store.ts';
import { factGraph } from '../../../src/graph/facts.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';

const { graph: serialized } = makeBundle([
  {
    sentences: [
      ['city:上海', 'technology:5G'],
      ['city:上海', 'technology:5G'],
      ['city:上海', 'company:华为'],
      ['company:华为', 'policy:规划'],
    ],
  },
]);
const graph = factGraph(serialized);
const start = useStore.getInitialState();
const state = () => useStore.getState();

beforeEach(() => {
  useStore.setState(start, true);
  useStore.temporal.getState().clear();
});

describe('walking', () => {
  const all = { edges: new Set(graph.edges()) };

  test('goes through the neighbours, the strongest first, and round', () => {
    let walk = walkFrom(graph, all, 'city:上海');
    expect(walk.at).toBe(-1);
    const met = [1, 1, 1].map((by) => {
      walk = stepOn(walk, by as 1);
      return walk.links[walk.at]!.node;
    });
    expect(met).toEqual(['technology:5G', 'company:华为', 'technology:5G']);
    expect(stepOn(walkFrom(graph, all, 'city:上海'), -1).at).toBe(1);
  });

  test('never steps on what a filter hides, and stands still where there is nothing', () => {
    expect(walkFrom(graph, { edges: new Set() }, 'city:上海').links).toEqual([]);
    const alone = walkFrom(graph, { edges: new Set() }, 'city:上海');
    expect(stepOn(alone, 1)).toBe(alone);
  });
});

test('hiding takes what is hidden out of the choice and the selection, in one step', () => {
  state().choose({ kind: 'node', node: 'city:上海' });
  pick(['city:上海', 'technology:5G'], false);
  hide(['city:上海']);
  expect([...state().filters.hidden]).toEqual(['city:上海']);
  expect([...state().selection]).toEqual(['technology:5G']);
  expect(state().place.focus.kind).toBe('none');
  useStore.temporal.getState().undo();
  expect(state().filters.hidden.size).toBe(0);
  expect(state().place.focus).toEqual({ kind: 'node', node: 'city:上海' });
});

test('expanding shows what a node is linked with, where it was hidden or left out', () => {
  expect(expand(graph, 'company:华为')).toBe(false);
  showOnly(['company:华为']);
  expect(expand(graph, 'company:华为')).toBe(true);
  expect([...state().filters.only!].sort()).toEqual(['city:上海', 'company:华为', 'policy:规划']);
  hide(['policy:规划']);
  expect(expand(graph, 'company:华为')).toBe(true);
  expect(state().filters.hidden.size).toBe(0);
});

test('picking out adds, and lets a single one go when picked again', () => {
  pick(['city:上海'], true);
  pick(['technology:5G'], true);
  expect(state().selection.size).toBe(2);
  pick(['city:上海'], true);
  expect([...state().selection]).toEqual(['technology:5G']);
  pick(['company:华为', 'technology:5G'], true);
  expect(state().selection.size).toBe(2);
  pick([], false);
  expect(state().selection.size).toBe(0);
});

test('a node put somewhere stays until it is released; a community is folded and unfolded', () => {
  place('city:上海', [3, 4]);
  expect(state().arrangement.moved.get('city:上海')).toEqual([3, 4]);
  release('city:上海');
  expect(state().arrangement.moved.size).toBe(0);
  fold('city:上海', true);
  fold('city:上海', true);
  expect([...state().collapsed]).toEqual(['city:上海']);
  fold('city:上海', false);
  expect(state().collapsed.size).toBe(0);
});
