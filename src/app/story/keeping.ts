import { create } from 'zustand';
import { formatStory, STORY_NAME } from '../../bundle/story.ts';
import type { Story } from '../../model/story.ts';

/** A story as its file has it. */
export interface Filed {
  /** Null where it cannot be read. */
  story: Story | null;
  /** Of the file's text, by which a change by others is seen; null where no server tells it. */
  hash: string | null;
}

/** A story as it is here and not in its file: written anew or, where it is null, deleted. */
export interface Draft {
  name: string;
  story: Story | null;
  /** Of the file it was made from; null: of none. */
  hash: string | null;
}

export interface Keeping {
  /** Where stories are kept: in files, which a server writes, or in this browser alone. */
  place: 'files' | 'browser';
  /** The stories beside the bundle, by name, as they were read or written last. */
  files: ReadonlyMap<string, Filed>;
  /** Stories that were changed here and in their files too, and what these say now; null: they are gone. */
  clashes: ReadonlyMap<string, Filed | null>;
  saving: boolean;
  /** Why the last attempt to save failed. */
  failure: { kind: 'away' } | { kind: 'refused'; problem: string } | null;
  /** Whether the browser keeps what is in no file yet. */
  kept: boolean;
}

export const UNKEPT: Keeping = {
  place: 'browser',
  files: new Map(),
  clashes: new Map(),
  saving: false,
  failure: null,
  kept: true,
};

/** What became of the stories. The stories themselves are among the choices, where undo goes back over them. */
export const useKeeping = create<Keeping>()(() => UNKEPT);

/** The stories that are not as their files have them; one under a name no file can have is none of them. */
export function draftsOf(stories: ReadonlyMap<string, Story>, files: Keeping['files']): Draft[] {
  const names = [...new Set([...stories.keys(), ...files.keys()])];
  return names
    .filter((name) => STORY_NAME.test(name) && !sameStory(stories.get(name), files.get(name)?.story))
    .map((name) => ({ name, story: stories.get(name) ?? null, hash: files.get(name)?.hash ?? null }));
}

/** Whether two stories would be written alike. */
export function sameStory(a: Story | null | undefined, b: Story | null | undefined): boolean {
  if (a === b || !a || !b) return (a ?? null) === (b ?? null);
  return textOf(a) === textOf(b);
}

const texts = new WeakMap<Story, string>();

function textOf(story: Story): string {
  const known = texts.get(story) ?? formatStory(story);
  texts.set(story, known);
  return known;
}
