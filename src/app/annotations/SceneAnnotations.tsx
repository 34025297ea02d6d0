import type { Annotation } from '../../model/story.ts';
import type { Insets } from '../network/contract.ts';
import { useStrayed } from '../stage/strayed.ts';
import { useStore } from '../store.ts';
import { changeStory } from '../story/deeds.ts';
import { editScene } from '../story/edit.ts';
import { usePanel, useStoryPanel } from '../story/panel.ts';
import { Annotations } from './Annotations.tsx';

/** The annotations of the scene that is told, or of the one that is edited in the story panel, where they can be changed. */
export function SceneAnnotations({ insets }: { insets: Insets }) {
  const telling = useStore((state) => state.telling);
  const stories = useStore((state) => state.stories);
  const editing = useStore((state) => state.editing);
  const edited = usePanel((state) => state.scene);
  const panel = useStoryPanel();
  const away = useStrayed() === 'choice';
  if (telling) {
    const scene = stories.get(telling.story)?.scenes[telling.scene];
    return scene && !away ? <Annotations key={scene.id} annotations={scene.annotations} insets={insets} /> : null;
  }
  const scene = stories.get(editing ?? '')?.scenes.find(({ id }) => id === edited);
  if (panel === 'closed' || editing === null || !scene) return null;
  const change = (annotations: readonly Annotation[]) =>
    changeStory(editing, (story) => editScene(story, scene.id, { annotations }));
  return <Annotations key={scene.id} annotations={scene.annotations} insets={insets} onChange={change} />;
}
