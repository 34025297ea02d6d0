import './story.css';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { StoryEditor } from './StoryEditor.tsx';
import { StoryList } from './StoryList.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Where stories are written: the one that is, or the list of all. */
export function StoryPanel() {
  const words = useWords({ zh, en });
  const name = useStore((state) => state.editing) ?? '';
  const story = useStore((state) => state.stories.get(name));
  useFocusBack();
  return (
    <aside className="story-panel" aria-label={words.stories}>
      {story ? <StoryEditor key={name} name={name} story={story} /> : <StoryList />}
    </aside>
  );
}
