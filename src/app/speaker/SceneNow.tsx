import type { Scene } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { ScenePicture } from './ScenePicture.tsx';
import { SceneText } from './SceneText.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What the audience sees. */
export function SceneNow({ scene, index }: { scene: Scene; index: number }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  return (
    <section className="speaker-now" aria-label={words.now}>
      <h2 className="caption">{words.now}</h2>
      <ScenePicture scene={scene} index={index} />
      <h1>{saidIn(scene.title, language) || words.untitled(index + 1)}</h1>
      <SceneText scene={scene} />
    </section>
  );
}
