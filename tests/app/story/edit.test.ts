import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addScene,
  duplicateScene,
  editScene,
  freeId,
  moveScene,
  removeScene,
  retakeScene,
} from '../../../src/app/story/edit.ts';
import { formatStory, parseStory } from '../../../src/bundle/story.ts';
import type { Annotation, Saying, Scene, Story } from '../../../src/model/story.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const saying: fc.Arbitrary<Saying> = fc.oneof(text, fc.record({ zh: text, en: text }));
const share = fc.integer({ min: -200, max: 200 }).map((hundredths) => hundredths / 100);
const annotation: fc.Arbitrary<Annotation> = fc.oneof(
  fc.record({ kind: fc.constant('ring' as const), node: text }),
  fc.record({
    kind: fc.constantFrom('text' as const, 'arrow' as const),
    node: text,
    text: saying,
    dx: share,
    dy: share,
  }),
);
const someScene: fc.Arbitrary<Scene> = fc.record({
  id: text,
  title: saying,
  text: saying,
  notes: saying,
  view: fc.dictionary(fc.constantFrom('node', 'compare', 'types', 'frame'), fc.oneof(text, fc.array(text))),
  annotations: fc.array(annotation, { maxLength: 3 }),
  evidence: fc.array(fc.record({ document: text, sentence: fc.nat(), quote: text }), { maxLength: 2 }),
});
const edit = fc.oneof(
  fc.record({ do: fc.constant('add' as const), scene: someScene, at: fc.nat(9) }),
  fc.record({
    do: fc.constantFrom('move' as const, 'duplicate' as const, 'remove' as const, 'edit' as const),
    at: fc.nat(9),
    to: fc.integer(),
  }),
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

const EMPTY: Story = { schema: 1, title: '', scenes: [] };

function edited(story: Story, one: Edit): Story {
  const id = story.scenes[one.at % Math.max(1, story.scenes.length)]?.id ?? 'none';
  switch (one.do) {
    case 'add':
      return addScene(story, one.scene, id);
    case 'move':
      return moveScene(story, id, one.to);
    case 'duplicate':
      return duplicateScene(story, id);
    case 'remove':
      return removeScene(story, id);
    case 'edit':
      return editScene(story, id, { title: `${one.to}` });
  }
}

const someStory = fc.array(edit, { maxLength: 12 }).map((edits) => edits.reduce(edited, EMPTY));

describe('a story, however it is edited,', () => {
  test('keeps the ids of its scenes unique', () => {
    fc.assert(
      fc.property(someStory, (story) => {
        const ids = story.scenes.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).not.toContain('');
        expect(ids).not.toContain(freeId(story));
      }),
    );
  });

  test('is read from its file as it was written', () => {
    fc.assert(
      fc.property(someStory, (story) => {
        expect(parseStory(formatStory(story), 'stories/a.json')).toEqual(story);
      }),
    );
  });
});

describe('a scene', () => {
  test('is moved to the place asked for, and no other one is lost or changed', () => {
    fc.assert(
      fc.property(someStory, fc.nat(), fc.integer({ min: -3, max: 20 }), (story, at, to) => {
        fc.pre(story.scenes.length > 0);
        const scene = story.scenes[at % story.scenes.length]!;
        const { scenes } = moveScene(story, scene.id, to);
        expect(scenes.indexOf(scene)).toBe(Math.max(0, Math.min(to, scenes.length - 1)));
        expect(scenes.filter((one) => one !== scene)).toEqual(story.scenes.filter((one) => one !== scene));
      }),
    );
  });

  test('is added behind another one, or at the end', () => {
    const story = ['a', 'b'].map(titled).reduce((made, scene) => addScene(made, scene), EMPTY);
    expect(idsOf(addScene(story, titled('c'), 'a'))).toEqual(['a', 'c', 'b']);
    expect(idsOf(addScene(story, titled('c')))).toEqual(['a', 'b', 'c']);
    expect(idsOf(addScene(story, titled('a')))).toEqual(['a', 'b', 'scene-3']);
  });

  test('duplicated stands behind the first one, with an id of its own', () => {
    const story = ['a', 'b'].map(titled).reduce((made, scene) => addScene(made, scene), EMPTY);
    const { scenes } = duplicateScene(story, 'a');
    expect(scenes.map(({ title }) => title)).toEqual(['a', 'a', 'b']);
    expect(scenes[1]).toEqual({ ...scenes[0], id: 'scene-3' });
  });

  test('taken again has another view and keeps its words', () => {
    const story = addScene(EMPTY, { ...titled('a'), view: { node: 'city:甲' } });
    expect(retakeScene(story, 'a', { frame: 'whole' }).scenes).toEqual([{ ...titled('a'), view: { frame: 'whole' } }]);
  });

  test('that is not there changes nothing', () => {
    const story = addScene(EMPTY, titled('a'));
    for (const same of [
      moveScene(story, 'x', 0),
      duplicateScene(story, 'x'),
      removeScene(story, 'x'),
      editScene(story, 'x', {}),
    ])
      expect(same).toBe(story);
  });
});

function titled(id: string): Scene {
  return { id, title: id, text: '', notes: '', view: {}, annotations: [], evidence: [] };
}

function idsOf({ scenes }: Story): string[] {
  return scenes.map(({ id }) => id);
}
