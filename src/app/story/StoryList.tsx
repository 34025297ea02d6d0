import { useRef, useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { TourButton } from '../tour/TourButton.tsx';
import { BrokenStories } from './BrokenStories.tsx';
import { startStory } from './deeds.ts';
import { DeletedHere } from './DeletedHere.tsx';
import { OpenStory } from './OpenStory.tsx';
import { closeStories } from './panel.ts';
import { StoryRow } from './StoryRow.tsx';
import { storiesShown } from './stories-shown.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** All stories: opened, made, renamed, copied, deleted, taken away and brought. */
export function StoryList() {
  const words = useWords({ zh, en });
  const stories = useStore((state) => state.stories);
  const [removed, setRemoved] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = storiesShown(stories);
  const undo = () => {
    useStore.temporal.getState().undo();
    setRemoved(null);
  };
  return (
    <>
      <header className="story-head">
        <h2 ref={title} tabIndex={-1}>
          {words.stories}
        </h2>
        <button
          type="button"
          className="plain-button"
          title={words.close}
          aria-label={words.close}
          onClick={closeStories}
        >
          ✕
        </button>
      </header>
      <div className="story-body">
        {removed !== null && (
          <p className="story-note" role="status">
            {words.removed(removed)}{' '}
            <button type="button" className="link" onClick={undo}>
              {words.undo}
            </button>
          </p>
        )}
        {shown.length === 0 && (
          <p className="story-empty">
            {words.empty}
            <br />
            <span className="quiet">{words.emptyMore}</span>
          </p>
        )}
        <ul className="plain">
          {shown.map(([name, story]) => (
            <StoryRow
              key={name}
              name={name}
              story={story}
              onRemoved={(removedTitle) => {
                setRemoved(removedTitle);
                title.current?.focus();
              }}
            />
          ))}
        </ul>
        <div className="story-deeds">
          <button type="button" className="action" data-strong onClick={() => startStory(words.newTitle)}>
            {words.start}
          </button>
          <TourButton subject={{ kind: 'corpus' }} />
          <OpenStory />
        </div>
        <DeletedHere />
        <BrokenStories />
      </div>
    </>
  );
}
