import type { Scene } from '../../model/story.ts';
import { Markdown } from '../look/Markdown.tsx';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';

/** What the audience reads of a scene; what it refers to is only numbered. */
export function SceneText({ scene }: { scene: Scene }) {
  const language = useStore((state) => state.language);
  return (
    <div className="speaker-text">
      <Markdown
        text={saidIn(scene.text, language)}
        reference={(number) => scene.evidence[number - 1] && <sup className="quiet">{number}</sup>}
      />
    </div>
  );
}
