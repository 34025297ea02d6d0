import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseAddress, printAddress } from '../../../src/app/address.ts';
import { recordScene } from '../../../src/app/story/record-scene.ts';
import { fragmentOf, framingOf, sceneViewOf } from '../../../src/app/story/scene-view.ts';
import { backToScene, endTelling, tell } from '../../../src/app/story/telling.ts';
import { useStore } from '../../../src/app/store.ts';
import { makeWorld } from '../../../src/app/world.ts';
import { rowOf } from '../../../src/bundle/format.ts';
import type { Story } from '../../../src/model/story.ts';
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
const scene = (id: string, view: Record<string, string | string[]>) => ({
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
    scene('a', { node: 'city:甲', frame: 'whole' }),
    scene('b', { compare: ['city:甲', 'company:乙'], types: 'city,company', document: 'one', sentence: '2' }),
    scene('c', { node: 'city:nowhere', document: 'nothing' }),
  ],
};
const start = useStore.getInitialState();

beforeEach(() => {
  useStore.setState({ ...start, stories: new Map([['s', story]]) }, true);
  useStore.temporal.getState().resume();
  useStore.temporal.getState().clear();
});

describe('telling a story', () => {
  test('shows each scene as it was recorded, and at the end what the explorer showed before', () => {
    const { choose, onlyType } = useStore.getState();
    choose({ kind: 'node', node: 'policy:丙' });
    onlyType('policy');
    const before = useStore.getState();
    tell(world, { story: 's', scene: 0 });
    expect(useStore.getState()).toMatchObject({
      place: { focus: { kind: 'node', node: 'city:甲' } },
      framing: { kind: 'whole' },
      telling: { scene: 0 },
    });
    expect(useStore.getState().filters.types.size).toBe(4);
    tell(world, { story: 's', scene: 1 });
    expect(useStore.getState()).toMatchObject({
      place: { focus: { kind: 'compare' }, reading: { document: 'one', sentence: 1 } },
      framing: { kind: 'auto' },
    });
    endTelling();
    expect(useStore.getState()).toMatchObject({ place: before.place, filters: before.filters, telling: null });
  });

  test('is no step that undo goes back over', () => {
    useStore.getState().onlyType('policy');
    tell(world, { story: 's', scene: 0 });
    useStore.getState().choose({ kind: 'node', node: 'company:乙' });
    tell(world, { story: 's', scene: 1 });
    endTelling();
    expect(useStore.temporal.getState().pastStates).toHaveLength(1);
    useStore.temporal.getState().undo();
    expect(useStore.getState().filters.types.size).toBe(4);
  });

  test('comes back to a scene that was walked away from', () => {
    tell(world, { story: 's', scene: 0 });
    useStore.getState().choose({ kind: 'node', node: 'company:乙' });
    backToScene(world);
    expect(useStore.getState().place.focus).toEqual({ kind: 'node', node: 'city:甲' });
  });

  test('stays among its scenes, and leaves out what the bundle does not have', () => {
    tell(world, { story: 's', scene: 99 });
    expect(useStore.getState()).toMatchObject({
      telling: { scene: 2 },
      place: { focus: { kind: 'none' }, reading: null },
    });
    tell(world, { story: 's', scene: -1 });
    expect(useStore.getState().telling).toEqual({ story: 's', scene: 0 });
  });
});

describe('a scene’s view', () => {
  test('stands for the address it was made of', () => {
    const value = fc.array(
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !text.includes('\t')),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('node', 'compare', 'hidden', 'moved'), value), (fields) => {
        const fragment = new URLSearchParams(Object.entries(fields).map(([name, all]) => [name, all.join('\t')]));
        expect(fragmentOf(sceneViewOf(fragment.toString()))).toBe(fragment.toString());
      }),
    );
  });

  test('is recorded with its frame, and without what belongs to the page', () => {
    useStore.getState().choose({ kind: 'compare', nodes: ['city:甲', 'company:乙'] });
    useStore.setState({ camera: { x: 1, y: 2, ratio: 3 }, coverage: true });
    const framing = { kind: 'box', box: [0.1, 0.2, 0.5, 0.62] } as const;
    const { view } = recordScene(world, useStore.getState(), framing, 'x');
    expect(view).toEqual({ compare: ['city:甲', 'company:乙'], frame: '0.1 0.2 0.5 0.62' });
    expect(framingOf(view)).toEqual(framing);
    expect(parseAddress(fragmentOf(view)).focus).toEqual(useStore.getState().place.focus);
  });

  test('with a frame that makes no sense frames what is chosen', () => {
    for (const frame of ['', 'half', '1 2 3', '0.5 0 0.1 1', '0 0 1 1 1'])
      expect(framingOf({ frame }).kind).toBe('auto');
    expect(printAddress(parseAddress(fragmentOf({ frame: 'whole' })))).toBe('');
  });
});
