import { expect, test } from 'vitest';
import { checkStories } from '../../src/bundle/check-stories.ts';
import { formatStory } from '../../src/bundle/story.ts';
import type { Scene } from '../../src/model/story.ts';
import { folderWith } from '../cli/run.ts';
import { makeBundle } from './make-bundle.ts';

const BUNDLE = makeBundle([
  { id: 'one', sentences: [['city:甲', 'company:乙'], ['policy:丙']] },
  { id: 'two', sentences: [['city:甲']] },
]);

test('stories that speak of what the bundle has are well, wherever their sentences stand now', async () => {
  const evidence = [
    { document: 'one', sentence: 0, quote: '甲、乙。' },
    { document: 'one', sentence: 0, quote: '丙。' },
  ];
  const folder = storiesFolder([sceneOf({ view: { link: ['city:甲', 'company:乙'] }, evidence }), sceneOf({})]);
  expect(await checkStories(folder, BUNDLE)).toEqual({ stories: 1, findings: [] });
});

test('what they speak of and is not there is a finding, with its scene', async () => {
  const folder = storiesFolder([
    sceneOf({}),
    sceneOf({
      view: { link: ['city:甲', 'policy:丙'], document: 'three' },
      annotations: [{ kind: 'ring', node: 'city:丁' }],
      evidence: [{ document: 'two', sentence: 0, quote: '丁。' }],
    }),
  ]);
  const { findings } = await checkStories(folder, BUNDLE);
  expect(findings.map(({ problem }) => problem)).toEqual([
    'scene 2 speaks of "city:丁", which is no node',
    'scene 2 shows a link of "city:甲" and "policy:丙", which is no edge',
    'scene 2 speaks of the document "three", which is not there',
    'scene 2 quotes "丁。", which no document says',
  ]);
});

test('a broken one is named and does not cost the others', async () => {
  const folder = folderWith({
    'stories/a.json': '{"schema": 1, "scenes": [{"title": 3}]}',
    'stories/b.json': '{"schema": 1, "scenes": []}',
    'stories/c.d.json': '{}',
  });
  const { stories, findings } = await checkStories(folder, BUNDLE);
  expect(stories).toBe(2);
  expect(findings.map(({ path, problem }) => [path, problem])).toEqual([
    ['stories/c.d.json', 'has a name no story may have'],
    ['stories/a.json', 'scenes.0.title is 3'],
  ]);
});

test('a bundle without stories has none to check', async () => {
  expect(await checkStories(folderWith({}), BUNDLE)).toEqual({ stories: 0, findings: [] });
});

function sceneOf(more: Partial<Scene>): Scene {
  return { id: '', title: '', text: '', notes: '', view: {}, annotations: [], evidence: [], ...more };
}

function storiesFolder(scenes: Scene[]): string {
  return folderWith({ 'stories/a.json': formatStory({ schema: 1, title: '', scenes }) });
}
