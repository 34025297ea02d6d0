import { STORY_NAME } from '../../bundle/story.ts';
import type { Story } from '../../model/story.ts';

/** The stories to choose from, by name; one under a name no file can have belongs to the moment. */
export function storiesShown(stories: ReadonlyMap<string, Story>): Array<[name: string, story: Story]> {
  return [...stories].filter(([name]) => STORY_NAME.test(name)).sort(([a], [b]) => a.localeCompare(b, 'zh'));
}
