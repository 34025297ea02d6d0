import { useMemo } from 'react';
import type { Story } from '../../model/story.ts';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { present } from '../stage/present.ts';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { changeStory } from './deeds.ts';
import { lossesIn } from './losses.ts';
import { LostKeys } from './LostKeys.tsx';
import { closeStories, foldPanel, openStory, usePanel } from './panel.ts';
import { SaveState } from './SaveState.tsx';
import { inBoth, isBilingual, saidIn, withSayings } from './saying.ts';
import { SayingField } from './SayingField.tsx';
import { SceneList } from './SceneList.tsx';
import { useTakeScene } from './useTakeScene.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** One story: its title, whether it is saved, its scenes, and the button that adds what is seen. */
export function StoryEditor({ name, story }: { name: string; story: Story }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const scene = usePanel((state) => state.scene);
  const { add } = useTakeScene();
  const losses = useMemo(() => story.scenes.map((one) => lossesIn(world, one)), [world, story.scenes]);
  const bilingual = isBilingual(story);
  const speak = () =>
    changeStory(name, (now) => withSayings(now, (saying) => (bilingual ? saidIn(saying, language) : inBoth(saying))));
  const from = Math.max(
    0,
    story.scenes.findIndex(({ id }) => id === scene),
  );
  return (
    <>
      <header className="story-head">
        <button type="button" className="back" onClick={() => openStory('')}>
          ‹ {words.back}
        </button>
        <span className="story-head-deeds">
          <button
            type="button"
            className="plain-button"
            title={words.bilingual}
            aria-label={`中/A ${words.bilingual}`}
            aria-pressed={bilingual}
            onClick={speak}
          >
            中/A
          </button>
          <button
            type="button"
            className="plain-button"
            title={words.collapse}
            aria-label={words.collapse}
            onClick={() => foldPanel(true)}
          >
            <Icon name="fold" />
          </button>
          <button
            type="button"
            className="plain-button"
            title={words.close}
            aria-label={words.close}
            onClick={closeStories}
          >
            ✕
          </button>
        </span>
      </header>
      <div className="story-body">
        <SayingField
          className="story-title"
          name={words.storyTitle}
          placeholder={words.untitled}
          value={story.title}
          onChange={(title) => changeStory(name, (now) => ({ ...now, title }))}
        />
        <SaveState name={name} story={story} />
        <LostKeys name={name} losses={losses} />
        {story.scenes.length === 0 && <p className="story-empty quiet">{words.noScenes}</p>}
        <SceneList name={name} story={story} losses={losses} />
      </div>
      <footer className="story-foot">
        <button type="button" className="action" data-strong title={words.addHint} onClick={() => void add()}>
          {words.add} <kbd>A</kbd>
        </button>
        {story.scenes.length > 0 && (
          <button
            type="button"
            className="action"
            onClick={() => present(world, name, from)}
            title={from > 0 ? words.presentHere : words.present}
          >
            ▶ {from > 0 ? words.presentHere : words.present}
          </button>
        )}
      </footer>
    </>
  );
}
