import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Holdings, lossesOf, renameNode } from '../../src/bundle/story-losses.ts';
import type { Scene, SceneView } from '../../src/model/story.ts';

const NOTHING: Holdings = { hasNode: () => false, hasLink: () => false, hasDocument: () => false };
const EVERYTHING: Holdings = { hasNode: () => true, hasLink: () => true, hasDocument: () => true };

describe('what a scene speaks of', () => {
  test('and the bundle does not have is told, each once', () => {
    const scene = sceneOf(
      { compare: ['city:甲', 'city:乙'], around: '2 city:乙', layout: 'around city:丙', document: 'd' },
      { annotations: [{ kind: 'ring', node: 'city:丁' }], evidence: [{ document: 'd', sentence: 0, quote: '甲' }] },
    );
    expect(lossesOf(scene, NOTHING)).toEqual([
      ...['city:甲', 'city:乙', 'city:丙', 'city:丁'].map((node) => ({ kind: 'node', node })),
      { kind: 'document', document: 'd' },
    ]);
    expect(lossesOf(scene, EVERYTHING)).toEqual([]);
  });

  test('a link between two that no sentence links any more is one of them', () => {
    const scene = sceneOf({ link: ['city:甲', 'company:乙'] });
    expect(lossesOf(scene, { ...EVERYTHING, hasLink: () => false })).toEqual([
      { kind: 'link', nodes: ['city:甲', 'company:乙'] },
    ]);
  });

  test('a layout of the whole, and what is hidden anyway, are none', () => {
    expect(lossesOf(sceneOf({ layout: 'type', hidden: 'city:甲', moved: '1 2 city:甲' }), NOTHING)).toEqual([]);
  });
});

describe('a scene bound to another node', () => {
  test('names it wherever it named the one', () => {
    const scene = sceneOf(
      {
        link: ['city:甲', 'company:乙'],
        around: '1 city:甲',
        layout: 'around city:甲',
        moved: ['1 2 city:甲', '3 4 city:x'],
        named: ['city:甲', 'city:甲的圈子'],
        types: 'city',
      },
      { annotations: [{ kind: 'ring', node: 'city:甲' }] },
    );
    const { view, annotations } = renameNode(scene, 'city:甲', 'policy:新');
    expect(view).toEqual({
      link: ['company:乙', 'policy:新'],
      around: '1 policy:新',
      layout: 'around policy:新',
      moved: ['1 2 policy:新', '3 4 city:x'],
      named: ['policy:新', 'city:甲的圈子'],
      types: 'city',
    });
    expect(annotations).toEqual([{ kind: 'ring', node: 'policy:新' }]);
  });

  test('does not miss the old one any more', () => {
    const key = fc.constantFrom('city:甲', 'city:乙', 'city:丙');
    const view = fc.record(
      {
        node: key,
        compare: fc.array(key, { minLength: 1 }),
        only: fc.array(key, { minLength: 1 }),
        around: key.map((one) => `3 ${one}`),
        layout: key.map((one) => `around ${one}`),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(view, (fields) => {
        const renamed = renameNode(sceneOf(fields as SceneView), 'city:甲', 'city:新');
        const lost = lossesOf(renamed, { ...EVERYTHING, hasNode: (node) => node !== 'city:甲' });
        expect(lost).toEqual([]);
      }),
    );
  });
});

function sceneOf(view: SceneView, more: Partial<Scene> = {}): Scene {
  return { id: 'a', title: '', text: '', notes: '', view, annotations: [], evidence: [], ...more };
}
