import { AnnotationList } from '../annotations/AnnotationList.tsx';
import type { Loss } from '../../bundle/story-losses.ts';
import type { Scene } from '../../model/story.ts';
import { Markdown } from '../look/Markdown.tsx';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { changeStory } from './deeds.ts';
import { duplicateScene, editScene, removeScene } from './edit.ts';
import { EvidenceEditor } from './EvidenceEditor.tsx';
import { FrameChoice } from './FrameChoice.tsx';
import { likelyNode } from './losses.ts';
import { renameNode } from '../../bundle/story-losses.ts';
import { usePanel } from './panel.ts';
import { SayingField } from './SayingField.tsx';
import { useLossWords } from './useLossWords.ts';
import type { SceneOrder } from './useSceneOrder.ts';
import { useTakeScene } from './useTakeScene.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  /** The name of its story. */
  story: string;
  scene: Scene;
  losses: readonly Loss[];
  order: Pick<SceneOrder, 'move'>;
}

/** Everything of a scene that can be changed, in its place in the list. */
export function SceneEditor({ story, scene, losses, order }: Props) {
  const words = useWords({ zh, en });
  const { again } = useTakeScene();
  const change = (changed: Partial<Omit<Scene, 'id'>>) =>
    changeStory(story, (now) => editScene(now, scene.id, changed));
  const remove = () => {
    usePanel.setState({ scene: null });
    changeStory(story, (now) => removeScene(now, scene.id));
  };
  const duplicate = () =>
    changeStory(story, (now) => {
      const next = duplicateScene(now, scene.id);
      usePanel.setState({ scene: next.scenes[now.scenes.indexOf(scene) + 1]?.id ?? null });
      return next;
    });
  const deeds = [
    { name: words.takeAgain, hint: words.takeAgainHint, act: () => again(story, scene.id) },
    { name: words.duplicate, act: duplicate },
    { name: words.up, act: () => order.move(scene.id, -1) },
    { name: words.down, act: () => order.move(scene.id, 1) },
    { name: words.remove, act: remove },
  ];
  return (
    <div className="scene-editor">
      <Losses story={story} scene={scene} losses={losses} />
      <div className="story-deeds scene-deeds">
        {deeds.map(({ name, hint, act }) => (
          <button key={name} type="button" className="link" title={hint} onClick={act}>
            {name}
          </button>
        ))}
      </div>
      <SayingField name={words.title} value={scene.title} onChange={(title) => change({ title })} />
      <SayingField
        name={words.text}
        hint={words.textHint}
        rows={4}
        value={scene.text}
        onChange={(text) => change({ text })}
        below={(text) => text.trim() !== '' && <Look text={text} name={words.looks} />}
      />
      <EvidenceEditor story={story} scene={scene} />
      <AnnotationList annotations={scene.annotations} onChange={(annotations) => change({ annotations })} />
      <FrameChoice scene={scene} onView={(view) => change({ view })} />
      <SayingField
        name={words.notes}
        hint={words.notesHint}
        rows={3}
        value={scene.notes}
        onChange={(notes) => change({ notes })}
      />
    </div>
  );
}

function Look({ text, name }: { text: string; name: string }) {
  return (
    <figure className="scene-text" aria-label={name}>
      <Markdown text={text} reference={(number) => <sup>[{number}]</sup>} />
    </figure>
  );
}

/** What a scene speaks of and is gone, and what may be meant instead. */
function Losses({ story, scene, losses }: Omit<Props, 'order'>) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const say = useLossWords();
  if (losses.length === 0) return null;
  return (
    <div className="story-lost">
      <ul className="plain">
        {losses.map((loss) => {
          const likely = loss.kind === 'node' ? likelyNode(world, loss.node) : null;
          const use = () =>
            changeStory(story, (now) =>
              editScene(now, scene.id, loss.kind === 'node' && likely ? renameNode(scene, loss.node, likely) : {}),
            );
          return (
            <li key={JSON.stringify(loss)}>
              {say(loss)}{' '}
              {likely && (
                <button type="button" className="link" onClick={use}>
                  {words.takeInstead(world.graph.getNodeAttribute(likely, 'label'))}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="caption">{words.lostHelp}</p>
    </div>
  );
}
