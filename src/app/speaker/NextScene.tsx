import type { Scene } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { step } from './deeds.ts';
import { ScenePicture } from './ScenePicture.tsx';
import { SceneText } from './SceneText.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What comes with the next key; undefined after the last scene. */
export function NextScene({ scene, index }: { scene: Scene | undefined; index: number }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  return (
    <section className="speaker-next" aria-label={words.next}>
      {scene ? (
        <>
          <button type="button" onClick={() => step(1)} aria-label={words.forward}>
            <ScenePicture scene={scene} index={index} />
          </button>
          <div className="speaker-next-words">
            <h2 className="caption">{words.next}</h2>
            <p className="speaker-next-title">{saidIn(scene.title, language) || words.untitled(index + 1)}</p>
            <SceneText scene={scene} />
          </div>
        </>
      ) : (
        <p className="quiet">{words.last}</p>
      )}
    </section>
  );
}
