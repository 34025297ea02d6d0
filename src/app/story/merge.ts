import type { Story } from '../../model/story.ts';
import { type Draft, type Filed, sameStory } from './keeping.ts';

export interface Merged {
  stories: ReadonlyMap<string, Story>;
  clashes: ReadonlyMap<string, Filed | null>;
}

/**
 * The stories of a bundle's files with the drafts over them: a draft goes before the file it was made from. Where the file
 * has changed since, the draft stays too, and what the file says is kept beside it as a clash.
 */
export function mergeDrafts(files: ReadonlyMap<string, Filed>, drafts: readonly Draft[]): Merged {
  const stories = new Map([...files].flatMap(([name, { story }]) => (story ? [[name, story] as const] : [])));
  const clashes = new Map<string, Filed | null>();
  for (const { name, story, hash } of drafts) {
    const file = files.get(name) ?? null;
    if (sameStory(story, file?.story)) continue;
    if ((file?.hash ?? null) !== hash) clashes.set(name, file);
    if (story) stories.set(name, story);
    else stories.delete(name);
  }
  return { stories, clashes };
}
