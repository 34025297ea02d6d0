import './story.css';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import type { Insets } from '../network/contract.ts';
import { useStore } from '../store.ts';
import { foldPanel, usePanel } from './panel.ts';
import { saidIn } from './saying.ts';
import { useTakeScene } from './useTakeScene.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The story that is written while its panel is folded away: what it is at, and one scene more. */
export function StoryBar({ insets }: { insets: Insets }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const story = useStore((state) => state.stories.get(state.editing ?? ''));
  const scene = usePanel((state) => state.scene);
  const { add } = useTakeScene();
  const place = story?.scenes.findIndex(({ id }) => id === scene) ?? -1;
  const shown = story?.scenes[place];
  const title = story ? saidIn(story.title, language) || words.untitled : words.stories;
  return (
    <div className="story-bar-place" style={{ left: insets.left, right: insets.right }}>
      <div className="story-bar">
        <button type="button" className="story-bar-name" aria-expanded={false} onClick={() => foldPanel(false)}>
          <Icon name="stories" />
          <span className="row-name">
            {shown ? words.scene(place + 1, saidIn(shown.title, language) || words.noTitle) : title}
          </span>
          <span className="row-count">{story && words.scenes(story.scenes.length)}</span>
        </button>
        <button type="button" className="action" data-strong title={words.addHint} onClick={() => void add()}>
          {words.add}
        </button>
      </div>
    </div>
  );
}
