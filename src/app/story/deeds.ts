import type { Story } from '../../model/story.ts';
import { useStore } from '../store.ts';
import { emptyStory } from './edit.ts';
import { useKeeping } from './keeping.ts';
import { freeName } from './names.ts';
import { openStory } from './panel.ts';

/** Changes a story, as one step that can be undone. */
export function changeStory(name: string, change: (story: Story) => Story): void {
  const { stories, set } = useStore.getState();
  const before = stories.get(name);
  const after = before && change(before);
  if (after && after !== before) set({ stories: new Map(stories).set(name, after) });
}

/** Puts a story beside the others, under a name like the words given, and opens it. Gives the name. */
export function putStory(story: Story, words: string): string {
  const { stories, set } = useStore.getState();
  const name = freeName(words, isTaken);
  set({ stories: new Map(stories).set(name, story) });
  openStory(name);
  return name;
}

export function startStory(title: string): string {
  return putStory(emptyStory(title), title);
}

/** Gives the file of a story another name; the story keeps its place. */
export function renameStory(name: string, to: string): void {
  const { stories, editing, set } = useStore.getState();
  set({
    stories: new Map([...stories].map(([key, story]) => [key === name ? to : key, story])),
    editing: editing === name ? to : editing,
  });
}

/** Deletes a story; undo brings it back, its file too. */
export function removeStory(name: string): void {
  const { stories, editing, set } = useStore.getState();
  set({
    stories: new Map([...stories].filter(([key]) => key !== name)),
    editing: editing === name ? '' : editing,
  });
}

/** Whether a story, or a file that cannot be read, has a name; letter case makes no other file everywhere. */
export function isTaken(name: string): boolean {
  const taken = [...useStore.getState().stories.keys(), ...useKeeping.getState().files.keys()];
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}
