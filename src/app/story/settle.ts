import type { Story } from '../../model/story.ts';
import type { Work } from '../choices.ts';
import { useStore } from '../store.ts';
import { IMPROVISED } from './improvised.ts';

/**
 * Puts stories in place that came from outside, from a file or another window: no step of this person's, so undo neither goes back
 * over them nor brings an older state of them back. Stories that are the same stay untouched.
 */
export function settleStories(stories: ReadonlyMap<string, Story>): void {
  const before = useStore.getState().stories;
  const names = [...new Set([...before.keys(), ...stories.keys()])];
  const changed = names.filter((name) => name !== IMPROVISED && before.get(name) !== stories.get(name));
  if (changed.length === 0) return;
  const settled = <State extends Partial<Work>>(state: State): State => {
    const map = new Map(state.stories);
    for (const name of changed) {
      const story = stories.get(name);
      if (story) map.set(name, story);
      else map.delete(name);
    }
    return { ...state, stories: map };
  };
  const { pause, resume, isTracking } = useStore.temporal.getState();
  pause();
  useStore.setState(({ stories: now }) => settled({ stories: now }));
  if (isTracking) resume();
  const { pastStates, futureStates } = useStore.temporal.getState();
  useStore.temporal.setState({ pastStates: pastStates.map(settled), futureStates: futureStates.map(settled) });
}
