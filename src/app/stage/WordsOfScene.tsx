import { useRef } from 'react';
import type { Scene } from '../../model/story.ts';
import { Markdown } from '../look/Markdown.tsx';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { saidIn } from '../story/saying.ts';
import { TalkCode } from '../takeaway/TalkCode.tsx';
import { useFocus } from '../useFocus.ts';
import { useOpened } from '../worldContext.ts';
import { backToScene } from '../story/telling.ts';
import { Excursion } from './Excursion.tsx';
import { showQuote } from './layers.ts';
import { Legend } from './Legend.tsx';
import { Progress } from './Progress.tsx';
import { useStrayed } from './strayed.ts';
import { useCovering } from './useStageInsets.ts';
import { useSwipe } from './useSwipe.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  scene: Scene;
  index: number;
  scenes: readonly Scene[];
}

/** Title and text of a scene, or what was chosen on an excursion from it; below, where in the story this is, and the legend. */
export function WordsOfScene({ scene, index, scenes }: Props) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const focus = useFocus();
  const strayed = useStrayed();
  const story = useStore(({ telling }) => telling?.story ?? '');
  const block = useRef<HTMLDivElement>(null);
  useCovering(block);
  return (
    <div ref={block} className="podium-words" {...useSwipe()}>
      <div className="podium-top">
        <div className="podium-said" aria-live="polite" aria-atomic="true">
          {strayed === 'choice' && focus.kind !== 'none' ? (
            <Excursion focus={focus} />
          ) : (
            <Said scene={scene} number={index + 1} count={scenes.length} />
          )}
        </div>
        {index === scenes.length - 1 && <TalkCode story={story} />}
      </div>
      <div className="podium-foot">
        <Progress scenes={scenes} index={index} />
        <span className="podium-page" aria-hidden="true">
          {words.page(index + 1, scenes.length)}
        </span>
        {strayed && (
          <button type="button" className="podium-return" data-strayed={strayed} onClick={() => backToScene(world)}>
            ↩ {words.toScene(index + 1)}
          </button>
        )}
        <Legend />
      </div>
    </div>
  );
}

function Said({ scene, number, count }: { scene: Scene; number: number; count: number }) {
  const words = useWords({ zh, en });
  const language = useStore((state) => state.language);
  const text = saidIn(scene.text, language);
  return (
    <>
      <h1>
        <span className="unseen">{words.scene(number, count)} </span>
        {saidIn(scene.title, language)}
      </h1>
      <div className="podium-text" data-long={lengthOf(text)}>
        <Markdown
          text={text}
          reference={(cited) => scene.evidence[cited - 1] && <Reference key={cited} number={cited} />}
        />
      </div>
    </>
  );
}

function Reference({ number }: { number: number }) {
  const words = useWords({ zh, en });
  return (
    <sup>
      <button
        type="button"
        className="podium-reference"
        aria-label={words.reference(number)}
        onClick={() => showQuote(number - 1)}
      >
        {number}
      </button>
    </sup>
  );
}

/** How much there is to set: a Chinese character takes the room of two letters. */
function lengthOf(text: string): 'short' | 'long' | 'longest' {
  const letters = [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  if (letters <= 220) return 'short';
  return letters <= 420 ? 'long' : 'longest';
}
