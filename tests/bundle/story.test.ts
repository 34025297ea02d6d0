import { describe, expect, test } from 'vitest';
import { fetchStories } from '../../src/bundle/fetch.ts';
import { formatStory, parseStory } from '../../src/bundle/story.ts';
import type { Story } from '../../src/model/story.ts';

const STORY: Story = {
  schema: 1,
  title: { zh: '甲', en: 'A' },
  scenes: [
    {
      id: 'one',
      title: '一',
      text: '**一**[^1]',
      notes: '',
      view: { compare: ['city:甲', 'city:乙'], frame: 'whole' },
      annotations: [{ kind: 'arrow', node: 'city:甲', text: { zh: '看', en: 'look' }, dx: 0.1, dy: -0.2 }],
      evidence: [{ document: 'd', sentence: 3, quote: '甲。' }],
    },
  ],
};

describe('a story', () => {
  test('read back is the same', () => {
    expect(parseStory(formatStory(STORY), 'stories/a.json')).toEqual(STORY);
  });

  test('of a scene everything may be left out, and unknown fields are passed over', () => {
    const { title, scenes } = parseStory(
      '{"schema": 1, "mood": "calm", "scenes": [{}, {"id": "x"}, {"id": "x"}]}',
      'f',
    );
    expect(title).toBe('');
    expect(scenes.map(({ id }) => id)).toEqual(['scene-1', 'x', 'scene-3']);
    expect(scenes[0]).toMatchObject({ title: '', text: '', notes: '', view: {}, annotations: [], evidence: [] });
  });

  test('that cannot be read says where, what and what is needed', () => {
    expect(() => parseStory('{"schema": 1, "scenes": [{"title": 3}]}', 'stories/a.json')).toThrow(
      /stories\/a\.json: scenes\.0\.title is 3/,
    );
    expect(() => parseStory('{"schema": 9, "scenes": []}', 'stories/a.json')).toThrow(/is of version 9/);
    expect(() => parseStory('{"schema": 1, "scenes"', 'stories/a.json')).toThrow(/is not JSON.*a story in JSON/);
  });
});

describe('the stories beside a bundle', () => {
  const serving = (files: Record<string, string>) => async (url: string) =>
    new Response(files[url] ?? '', { status: files[url] ? 200 : 404 });

  test('are told by name, and a broken one does not cost the others', async () => {
    const { stories, broken } = await fetchStories(
      'graph/',
      serving({
        'graph/stories.json': '["a", "b", "gone", "../c"]',
        'graph/stories/a.json': formatStory(STORY),
        'graph/stories/b.json': '{}',
      }),
    );
    expect([...stories]).toEqual([['a', STORY]]);
    expect(broken.map(({ file }) => file)).toEqual(['stories/b.json', 'stories/gone.json']);
  });

  test('are none where there is no list of them', async () => {
    expect(await fetchStories('graph/', serving({}))).toEqual({ stories: new Map(), broken: [] });
  });
});
