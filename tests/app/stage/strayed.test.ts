import { beforeEach, expect, test } from 'vitest';
import { useLayers } from '../../../src/app/stage/layers.ts';
import { improvise } from '../../../src/app/stage/improvise.ts';
import { leave, step } from '../../../src/app/stage/steps.ts';
import { strayedFrom } from '../../../src/app/stage/strayed.ts';
import { visit } from '../../../src/app/stage/visit.ts';
import { useStore } from '../../../src/app/store.ts';
import { tell } from '../../../src/app/story/telling.ts';
import { makeWorld } from '../../../src/app/world.ts';
import { rowOf } from '../../../src/bundle/format.ts';
import type { Scene, Story } from '../../../src/model/story.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';

const bundle = makeBundle([
  {
    id: 'one',
    sentences: [
      ['city:甲', 'company:乙'],
      ['city:甲', 'policy:丙'],
    ],
  },
]);
const world = makeWorld('graph/', { ...bundle, documents: bundle.documents.map(rowOf) });
const scene = (id: string, view: Scene['view']): Scene => ({
  id,
  title: id,
  text: '',
  notes: '',
  view,
  annotations: [],
  evidence: [],
});
const story: Story = {
  schema: 1,
  title: 's',
  scenes: [
    scene('a', { node: 'city:甲', types: 'city,company', around: '1 city:甲' }),
    scene('b', { view: 'matrix', document: 'one', sentence: '1' }),
    scene('c', { node: 'city:nowhere' }),
  ],
};
const start = useStore.getInitialState();
const now = () => useStore.getState();
const at = () => now().telling?.scene;

beforeEach(() => {
  Object.assign(globalThis, { document: { fullscreenElement: null } });
  useStore.setState({ ...start, stories: new Map([['s', story]]) }, true);
  useLayers.setState(useLayers.getInitialState(), true);
  tell(world, { story: 's', scene: 0 });
});

test('no scene is strayed from as it was told, even where it lacks what the bundle does not have', () => {
  for (const index of story.scenes.keys()) {
    tell(world, { story: 's', scene: index });
    expect(strayedFrom(world, now())).toBeNull();
  }
});

test('another choice is an excursion, a moved camera less than one', () => {
  now().set({ camera: { x: 0.5, y: 0.5, ratio: 2 } });
  expect(strayedFrom(world, now())).toBe('camera');
  now().choose({ kind: 'node', node: 'company:乙' });
  expect(strayedFrom(world, now())).toBe('choice');
});

test('an excursion is left backwards or forwards to its scene; then the story goes on', () => {
  for (const by of [1, -1] as const) {
    visit(world, 'policy:丙');
    expect(now().filters.types.size).toBe(4);
    step(world, by);
    expect(at()).toBe(0);
    expect(strayedFrom(world, now())).toBeNull();
  }
  step(world, 1);
  expect(at()).toBe(1);
});

test('Escape takes away one thing at a time, the story last', () => {
  visit(world, 'policy:丙');
  useLayers.setState({ layer: 'evidence', hand: 'pen' });
  const left: unknown[] = [];
  for (let press = 0; press < 4; press++) {
    leave(world);
    left.push([useLayers.getState().layer, useLayers.getState().hand, strayedFrom(world, now()), at()]);
  }
  expect(left).toEqual([
    [null, 'pen', 'choice', 0],
    [null, null, 'choice', 0],
    [null, null, null, 0],
    [null, null, null, undefined],
  ]);
});

test('a sentence a scene opened on is closed before the story is left', () => {
  tell(world, { story: 's', scene: 1 });
  leave(world);
  expect(now().place.reading).toBeNull();
  expect(at()).toBe(1);
});

test('a story is improvised of what is seen', () => {
  useStore.setState({ ...start }, true);
  now().choose({ kind: 'node', node: 'city:甲' });
  now().onlyType('company');
  const [only] = improvise(world).scenes;
  expect(only).toMatchObject({ title: '甲', view: { node: 'city:甲', types: 'company' } });
  now().choose({ kind: 'none' });
  expect(improvise(world).scenes[0]!.title).toEqual({ zh: '这个网络', en: 'This network' });
});
