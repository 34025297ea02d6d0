import { describe, expect, test } from 'vitest';
import { addScene, editScene, emptyStory } from '../../../src/app/story/edit.ts';
import { writtenBetween } from '../../../src/app/story/written.ts';
import type { Story } from '../../../src/model/story.ts';

const scene = (id: string) => ({ id, title: '', text: '', notes: '', view: {}, annotations: [], evidence: [] });
const story = ['a', 'b'].map(scene).reduce((made, one) => addScene(made, one), emptyStory('t'));
const stories = (one: Story) => new Map([['s', one]]);
const between = (before: Story, after: Story) => writtenBetween(stories(before), stories(after));

describe('typing', () => {
  test('in one field goes on as one step, and in another field is another one', () => {
    const first = between(story, editScene(story, 'a', { text: 'x' }));
    const goesOn = between(editScene(story, 'a', { text: 'x' }), editScene(story, 'a', { text: 'xy' }));
    const other = between(story, editScene(story, 'b', { text: 'x' }));
    expect(first).toBe(goesOn);
    expect(
      new Set([
        '',
        first,
        other,
        between(story, editScene(story, 'a', { notes: 'x' })),
        between(story, { ...story, title: 'u' }),
      ]).size,
    ).toBe(5);
  });

  test('is nothing that changes more, or something else', () => {
    expect(between(story, editScene(story, 'a', { view: { node: 'x' } }))).toBe('');
    expect(between(story, editScene(story, 'a', { text: 'x', notes: 'y' }))).toBe('');
    expect(between(story, editScene(editScene(story, 'a', { text: 'x' }), 'b', { text: 'x' }))).toBe('');
    expect(between(story, addScene(story, scene('c')))).toBe('');
    expect(writtenBetween(new Map(), stories(story))).toBe('');
    expect(writtenBetween(stories(story), new Map())).toBe('');
  });
});
