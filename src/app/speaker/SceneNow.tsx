import type { Scene } from '../../model/story.ts';
import { Markdown } from '../look/Markdown.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { ScenePicture } from './ScenePicture.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What the audience sees. */
export function SceneNow({ scene, index }: { scene: Scene; index: number }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  return (
    <section className="speaker-now" aria-label={words.now}>
      <ScenePicture scene={scene} index={index} />
      <h1>{saidIn(scene.title, language) || words.untitled(index + 1)}</h1>
      <div className="speaker-text">
        <Markdown text={saidIn(scene.text, language)} />
      </div>
    </section>
  );
}
