import { memo } from 'react';
import type { Loss } from '../../bundle/story-losses.ts';
import type { Scene } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useNarrow } from '../shell/useNarrow.ts';
import { SceneSketch } from '../stage/SceneSketch.tsx';
import { useStore } from '../store.ts';
import { useOpened } from '../worldContext.ts';
import { lookAt } from './look.ts';
import { saidIn } from './saying.ts';
import { SceneEditor } from './SceneEditor.tsx';
import type { SceneOrder } from './useSceneOrder.ts';
import { useSceneCaption } from './useSceneCaption.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  /** The name of its story. */
  story: string;
  scene: Scene;
  index: number;
  losses: readonly Loss[];
  chosen: boolean;
  drop: ReturnType<SceneOrder['dropOn']>;
  order: Pick<SceneOrder, 'grip' | 'move'>;
}

const SKETCH = 88;

/** One scene of the list: what it shows; looked at, everything of it that can be changed. */
export const SceneItem = memo(
  function SceneItem({ story, scene, index, losses, chosen, drop, order }: Props) {
    const world = useOpened();
    const words = useWords({ zh, en });
    const narrow = useNarrow();
    const language = useStore((state) => state.language);
    const caption = useSceneCaption(scene);
    const title = saidIn(scene.title, language) || words.noTitle;
    return (
      <li className="scene-item" data-chosen={chosen || undefined} data-drop={drop ?? undefined}>
        <div className="scene-row">
          <button
            type="button"
            className="scene-grip"
            title={words.drag(index + 1)}
            aria-label={words.drag(index + 1)}
            {...order.grip(scene.id, index)}
          >
            {index + 1}
          </button>
          <button
            type="button"
            className="scene-look"
            title={words.look}
            aria-current={chosen ? 'step' : undefined}
            onClick={(event) => {
              const { width, height } = event.currentTarget.closest('.stage')!.getBoundingClientRect();
              lookAt(world, scene, { width, height }, narrow);
            }}
          >
            <SceneSketch scene={scene} width={SKETCH} />
            <span className="scene-words">
              <span className="scene-title">
                <span className="unseen">{words.scene(index + 1, '')}</span>
                {title}
              </span>
              {caption !== '' && caption !== title && <span className="caption row-name">{caption}</span>}
              {losses.length > 0 && <span className="scene-lost caption">⚠ {words.lostMark}</span>}
            </span>
          </button>
        </div>
        {chosen && <SceneEditor story={story} scene={scene} losses={losses} order={order} />}
      </li>
    );
  },
  (before, after) =>
    before.scene === after.scene &&
    before.index === after.index &&
    before.chosen === after.chosen &&
    before.drop === after.drop &&
    before.story === after.story &&
    JSON.stringify(before.losses) === JSON.stringify(after.losses),
);
