import { useEffect, useRef } from 'react';
import type { Scene } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { perform, step } from './deeds.ts';
import { goTo, useSpeaking } from './speaker-end.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The scenes, to go to any of them, and to the one before and after. */
export function SceneRow({ scenes, at }: { scenes: readonly Scene[]; at: number }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const link = useSpeaking((state) => state.link);
  const current = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is brought into sight
  useEffect(() => void current.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [at]);
  return (
    <footer className="speaker-foot">
      <button type="button" className="action" disabled={at === 0} onClick={() => step(-1)}>
        ‹ {words.back}
      </button>
      <nav aria-label={words.scenes}>
        <ol className="plain">
          {scenes.map((scene, index) => (
            <li key={scene.id}>
              <button
                type="button"
                ref={index === at ? current : null}
                aria-current={index === at ? 'step' : undefined}
                onClick={() => goTo(index)}
              >
                <span>{index + 1}</span> {saidIn(scene.title, language) || words.untitled(index + 1)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <button type="button" className="plain-button" disabled={link !== 'joined'} onClick={() => perform('black', 'b')}>
        {words.blank}
      </button>
      <button
        type="button"
        className="action speaker-forward"
        disabled={at === scenes.length - 1}
        onClick={() => step(1)}
      >
        {words.forward} ›
      </button>
    </footer>
  );
}
