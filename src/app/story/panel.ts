import { create } from 'zustand';
import { useStore } from '../store.ts';

interface Panel {
  /** The story it is folded away for while it is written, so that the network and the filters are seen. */
  foldedFor: string | null;
  /** The scene that is looked at or edited, by its id: a new one comes behind it. */
  scene: string | null;
  /** What was done last, for those who do not see it. */
  said: string;
}

/** How the story panel stands; which story is written in it is among the choices. */
export const usePanel = create<Panel>()(() => ({ foldedFor: null, scene: null, said: '' }));

/** Opens the panel on a story; with an empty name on the list of all. */
export function openStory(name: string): void {
  usePanel.setState({ foldedFor: null, scene: null, said: '' });
  useStore.setState({ editing: name, drawer: false });
}

export function closeStories(): void {
  useStore.setState({ editing: null });
}

/** Folds the panel away, or opens it again. */
export function foldPanel(folded: boolean): void {
  usePanel.setState({ foldedFor: folded ? useStore.getState().editing : null });
}

/** Whether the panel is open, folded away to a bar, or closed. */
export function useStoryPanel(): 'open' | 'folded' | 'closed' {
  const editing = useStore((state) => state.editing);
  const foldedFor = usePanel((state) => state.foldedFor);
  if (editing === null) return 'closed';
  return foldedFor === editing ? 'folded' : 'open';
}
