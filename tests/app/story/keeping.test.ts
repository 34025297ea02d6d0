import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { addScene, emptyStory } from '../../../src/app/story/edit.ts';
import { type Draft, draftsOf, type Filed } from '../../../src/app/story/keeping.ts';
import { mergeDrafts } from '../../../src/app/story/merge.ts';
import { settleStories } from '../../../src/app/story/settle.ts';
import { useStore } from '../../../src/app/store.ts';
import { formatStory, parseStory } from '../../../src/bundle/story.ts';
import type { Story } from '../../../src/model/story.ts';

const story = (title: string): Story => ({ ...emptyStory(title), scenes: [] });
const filed = (title: string): Filed => ({ story: story(title), hash: `hash of ${title}` });
const copyOf = (one: Story) => parseStory(formatStory(one), 'copy');

describe('what is written here', () => {
  test('is a draft until its file says the same, and a deleted story is one too', () => {
    const files = new Map([
      ['same', filed('a')],
      ['edited', filed('b')],
      ['deleted', filed('c')],
      ['broken', { story: null, hash: 'x' }],
    ]);
    const stories = new Map([
      ['same', copyOf(story('a'))],
      ['edited', story('b!')],
      ['new', story('d')],
    ]);
    expect(draftsOf(stories, files)).toEqual([
      { name: 'edited', story: story('b!'), hash: 'hash of b' },
      { name: 'new', story: story('d'), hash: null },
      { name: 'deleted', story: null, hash: 'hash of c' },
    ]);
  });

  test('comes back over files nobody changed, whatever was written', () => {
    const title = fc.constantFrom('a', 'b', 'c');
    const name = fc.constantFrom('x', 'y', 'z');
    const some = fc.dictionary(name, title).map((titles) => new Map(Object.entries(titles)));
    fc.assert(
      fc.property(some, some, (inFiles, here) => {
        const files = new Map([...inFiles].map(([key, one]) => [key, filed(one)]));
        const stories = new Map([...here].map(([key, one]) => [key, story(one)]));
        const merged = mergeDrafts(files, draftsOf(stories, files));
        expect(new Map(merged.stories)).toEqual(stories);
        expect(merged.clashes.size).toBe(0);
      }),
    );
  });

  test('clashes with a file that others changed, deleted or made meanwhile, and stays', () => {
    const drafts: Draft[] = ['changed', 'deleted', 'made', 'alike'].map((name) => ({
      name,
      story: story('mine'),
      hash: name === 'made' ? null : 'hash of old',
    }));
    const files = new Map([
      ['changed', filed('theirs')],
      ['made', filed('theirs')],
      ['alike', filed('mine')],
    ]);
    const { stories, clashes } = mergeDrafts(files, drafts);
    expect([...clashes]).toEqual([
      ['changed', filed('theirs')],
      ['deleted', null],
      ['made', filed('theirs')],
    ]);
    for (const name of ['changed', 'deleted', 'made', 'alike']) expect(stories.get(name)).toEqual(story('mine'));
  });
});

describe('a story that comes from a file', () => {
  const start = useStore.getInitialState();
  const { undo, redo, clear } = useStore.temporal.getState();
  const titles = () => [...useStore.getState().stories].map(([name, { title }]) => `${name} ${title}`);

  beforeEach(() => {
    useStore.setState(start, true);
    clear();
  });

  test('is not undone with what was done before it came', () => {
    useStore.getState().onlyType('city');
    settleStories(new Map([['a', story('1')]]));
    undo();
    expect(titles()).toEqual(['a 1']);
    expect(useStore.getState().filters.types.size).toBe(4);
    redo();
    expect(titles()).toEqual(['a 1']);
  });

  test('leaves one alone that belongs to the moment', () => {
    useStore.setState({ stories: new Map([['~', story('now')]]) });
    settleStories(new Map([['a', story('1')]]));
    expect(titles()).toEqual(['~ now', 'a 1']);
  });

  test('leaves the steps of the others: undo and redo bring them back exactly', () => {
    const mine = addScene(story('mine'), {
      id: 'x',
      title: '',
      text: '',
      notes: '',
      view: {},
      annotations: [],
      evidence: [],
    });
    settleStories(new Map([['a', story('1')]]));
    useStore.setState({ stories: new Map([...useStore.getState().stories, ['b', mine]]) });
    useStore.setState({ stories: new Map([['a', story('1')]]) });
    settleStories(new Map([['a', story('2')]]));
    undo();
    expect(titles()).toEqual(['a 2', 'b mine']);
    expect(useStore.getState().stories.get('b')).toBe(mine);
    undo();
    expect(titles()).toEqual(['a 2']);
  });
});
