import { useCoarse } from '../look/useCoarse.ts';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { step } from './steps.ts';
import { useSwipe } from './useSwipe.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** For fingers: the left and the right edge turn pages by a tap or a swipe; between them the network is moved. */
export function Edges() {
  const world = useOpened();
  const words = useWords({ zh, en });
  const coarse = useCoarse();
  const swipe = useSwipe();
  if (!coarse) return null;
  return (['back', 'next'] as const).map((side) => (
    <button
      key={side}
      type="button"
      className="podium-edge"
      data-side={side}
      aria-label={words.deeds[side]}
      {...swipe}
      onClick={() => step(world, side === 'next' ? 1 : -1)}
    >
      <span aria-hidden="true">{side === 'next' ? '›' : '‹'}</span>
    </button>
  ));
}
