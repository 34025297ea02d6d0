import type { Scene } from '../../model/story.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { useOpened } from '../worldContext.ts';
import { goTo } from './steps.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The scenes as a row of bars, those told darker; each leads there. */
export function Progress({ scenes, index }: { scenes: readonly Scene[]; index: number }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  return (
    <nav className="podium-progress" aria-label={words.scenes}>
      {scenes.map(({ id, title }, at) => {
        const name = [words.sceneNumber(at + 1), saidIn(title, language)].filter(Boolean).join(' ');
        return (
          <button
            key={id}
            type="button"
            title={name}
            aria-label={name}
            aria-current={at === index ? 'step' : undefined}
            data-told={at < index || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => goTo(world, at)}
          />
        );
      })}
    </nav>
  );
}
