import type { Focus } from '../focus.ts';
import { useStore } from '../store.ts';

/** Asks the same question otherwise: the card stays where it is, and `‹` leads where it led before. */
export function refine(focus: Focus): void {
  useStore.setState(({ place }) => ({ place: { ...place, focus } }));
}
