import { create } from 'zustand';
import type { TourSubject } from '../../graph/tour/subject.ts';
import { useStore } from '../store.ts';
import { putStory } from '../story/deeds.ts';
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
    putStory(story, saidIn(story.title, useStore.getState().language));
    useTourState.setState({ state: 'none' });
  } catch {
    useTourState.setState({ state: 'failed' });
  }
}
