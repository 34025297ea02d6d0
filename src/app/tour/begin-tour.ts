import { create } from 'zustand';
import { STORY_NAME } from '../../bundle/story.ts';
import type { TourSubject } from '../../graph/tour/subject.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import type { World } from '../world.ts';

/** How far a tour is that was asked for. */
export const useTourState = create<{ state: 'none' | 'writing' | 'failed' }>(() => ({ state: 'none' }));

/** Has a tour write itself and opens it, a draft under a free name, where stories are edited; one step for undo. One at a time. */
export async function beginTour(world: World, subject: TourSubject): Promise<void> {
  if (useTourState.getState().state === 'writing') return;
  useTourState.setState({ state: 'writing' });
  try {
    const { makeTour } = await import('./make-tour.ts');
    const story = await makeTour(world, useStore.getState().slice, subject);
    const { stories, language, set } = useStore.getState();
    const name = freeName(saidIn(story.title, language), stories);
    set({ stories: new Map(stories).set(name, story), editing: name });
    useTourState.setState({ state: 'none' });
  } catch {
    useTourState.setState({ state: 'failed' });
  }
}

/** A name that a story's file may have and none has yet, like the words given. */
function freeName(words: string, stories: ReadonlyMap<string, unknown>): string {
  const fit = words
    .replace(/[^\p{L}\p{N}_ -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 60)
    .replace(/^[ -]+|[ -]+$/g, '');
  const base = STORY_NAME.test(fit) ? fit : 'tour';
  let name = base;
  for (let number = 2; stories.has(name); number++) name = `${base} ${number}`;
  return name;
}
