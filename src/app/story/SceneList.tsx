import { useEffect, useRef, useState } from 'react';
import type { Loss } from '../../bundle/story-losses.ts';
import type { Story } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { usePanel } from './panel.ts';
import { SceneItem } from './SceneItem.tsx';
import { useSceneOrder } from './useSceneOrder.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** So many scenes are listed at first, and so many more when asked. */
const STEP = 60;

interface Props {
  name: string;
  story: Story;
  /** Of each scene. */
  losses: readonly (readonly Loss[])[];
}

/** The scenes of a story in order, cut visibly; the one that is looked at is edited in its place. */
export function SceneList({ name, story, losses }: Props) {
  const words = useWords({ zh, en });
  const chosen = usePanel((state) => state.scene);
  const list = useRef<HTMLOListElement>(null);
  const [shown, setShown] = useState(STEP);
  const place = story.scenes.findIndex(({ id }) => id === chosen);
  const count = Math.max(shown, place + 1);
  const order = useSceneOrder(name, story, list);
  useEffect(() => {
    if (chosen !== null) list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <ol className="plain scene-list" ref={list}>
        {story.scenes.slice(0, count).map((scene, index) => (
          <SceneItem
            key={scene.id}
            story={name}
            scene={scene}
            index={index}
            losses={losses[index] ?? []}
            chosen={scene.id === chosen}
            drop={order.dropOn(index)}
            order={order}
          />
        ))}
      </ol>
      {story.scenes.length > count && (
        <button type="button" className="more" onClick={() => setShown(count + 4 * STEP)}>
          {words.more(story.scenes.length - count)}
        </button>
      )}
    </>
  );
}
