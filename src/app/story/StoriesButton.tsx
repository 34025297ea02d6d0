import { useEffect, useRef } from 'react';
import { isTyping } from '../hands/is-typing.ts';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { closeStories, openStory } from './panel.ts';
import { useTakeScene } from './useTakeScene.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Opens the stories, or closes them; also hears `A`, which keeps what is seen as a scene. */
export function StoriesButton() {
  const words = useWords({ zh, en });
  const isOpen = useStore((state) => state.editing !== null);
  const { add } = useTakeScene();
  const latest = useRef(add);
  latest.current = add;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      if (event.key.toLowerCase() !== 'a' || event.repeat || event.defaultPrevented) return;
      event.preventDefault();
      void latest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return (
    <button
      type="button"
      className="plain-button"
      title={words.storiesHint}
      aria-label={words.stories}
      aria-pressed={isOpen}
      onClick={() => (isOpen ? closeStories() : openStory(''))}
    >
      <Icon name="stories" />
    </button>
  );
}
