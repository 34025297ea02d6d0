import { Menu } from '@base-ui/react/menu';
import { useState } from 'react';
import { formatStory } from '../../bundle/story.ts';
import type { Story } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { present } from '../stage/present.ts';
import { useStore } from '../store.ts';
import { download } from '../takeaway/download.ts';
import { useOpened } from '../worldContext.ts';
import { putStory, removeStory } from './deeds.ts';
import { openStory } from './panel.ts';
import { RenameStory } from './RenameStory.tsx';
import { saidIn } from './saying.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  name: string;
  story: Story;
  /** Told the title of a story that was deleted. */
  onRemoved(title: string): void;
}

/** One story of the list, and what can be done with it. */
export function StoryRow({ name, story, onRemoved }: Props) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const [renaming, setRenaming] = useState(false);
  const title = saidIn(story.title, language) || words.untitled;
  const copy = () => {
    const titled = (text: string) => words.copyOf(text);
    const { title: own } = story;
    const copied = typeof own === 'string' ? titled(own) : { zh: titled(own.zh), en: titled(own.en) };
    putStory({ ...story, title: copied }, words.copyOf(name));
  };
  const remove = () => {
    removeStory(name);
    onRemoved(title);
  };
  return (
    <li className="story-row">
      <button type="button" className="story-open" title={words.open(title)} onClick={() => openStory(name)}>
        <span className="row-name">{title}</span>
        <span className="caption">
          {words.scenes(story.scenes.length)} · {name}.json
        </span>
      </button>
      {story.scenes.length > 0 && (
        <button
          type="button"
          className="plain-button"
          title={words.present}
          aria-label={`${words.present}: ${title}`}
          onClick={() => present(world, name)}
        >
          ▶
        </button>
      )}
      <Menu.Root>
        <Menu.Trigger className="plain-button" title={words.storyMenu(title)} aria-label={words.storyMenu(title)}>
          ⋯
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="floating" side="bottom" align="end">
            <Menu.Popup className="popup target-menu">
              <Item name={words.rename} act={() => setRenaming(true)} />
              <Item name={words.duplicate} act={copy} />
              <Item name={words.download} act={() => download(`${name}.json`, new Blob([formatStory(story)]))} />
              <Item name={words.remove} act={remove} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      {renaming && <RenameStory name={name} onDone={() => setRenaming(false)} />}
    </li>
  );
}

function Item({ name, act }: { name: string; act(): void }) {
  return (
    <Menu.Item className="target-menu-item" onClick={act}>
      {name}
    </Menu.Item>
  );
}
