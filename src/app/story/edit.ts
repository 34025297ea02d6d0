import type { Scene, SceneView, Story } from '../../model/story.ts';

/** A story without scenes. */
export function emptyStory(title: Story['title']): Story {
  return { schema: 1, title, scenes: [] };
}

/** An id that no scene of a story has. */
export function freeId({ scenes }: Story): string {
  const taken = new Set(scenes.map(({ id }) => id));
  let number = scenes.length + 1;
  while (taken.has(`scene-${number}`)) number += 1;
  return `scene-${number}`;
}

/** A scene more, behind another one; at the end where that one is not there. It gets an id of its own where another scene has its id. */
export function addScene(story: Story, scene: Scene, after: string | null = null): Story {
  const place = story.scenes.findIndex(({ id }) => id === after);
  const own = indexOf(story, scene.id) < 0 && scene.id !== '' ? scene : { ...scene, id: freeId(story) };
  return { ...story, scenes: story.scenes.toSpliced(place < 0 ? story.scenes.length : place + 1, 0, own) };
}

/** A scene brought to another place, counted from 0 among all scenes as they stand afterwards; at most to either end. */
export function moveScene(story: Story, id: string, to: number): Story {
  const from = indexOf(story, id);
  const place = Math.max(0, Math.min(to, story.scenes.length - 1));
  if (from < 0 || from === place) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(place, 0, story.scenes[from]!) };
}

/** The same scene once more, right behind it. */
export function duplicateScene(story: Story, id: string): Story {
  const scene = story.scenes[indexOf(story, id)];
  return scene ? addScene(story, { ...scene, id: freeId(story) }, id) : story;
}

export function removeScene(story: Story, id: string): Story {
  const scenes = story.scenes.filter((scene) => scene.id !== id);
  return scenes.length === story.scenes.length ? story : { ...story, scenes };
}

/** A scene with another view; its words, annotations and evidence stay. */
export function retakeScene(story: Story, id: string, view: SceneView): Story {
  return editScene(story, id, { view });
}

/** Some of a scene written anew. */
export function editScene(story: Story, id: string, changed: Partial<Omit<Scene, 'id'>>): Story {
  const place = indexOf(story, id);
  if (place < 0) return story;
  return { ...story, scenes: story.scenes.with(place, { ...story.scenes[place]!, ...changed }) };
}

function indexOf({ scenes }: Story, id: string): number {
  return scenes.findIndex((scene) => scene.id === id);
}
