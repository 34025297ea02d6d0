import { useCoarse } from '../look/useCoarse.ts';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { step } from './steps.ts';
import { useSwipe } from './useSwipe.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** For fingers: the left and the right edge turn pages by a tap or a swipe; between them the network is moved. */
export function Edges() {
  const coarse = useCoarse();
  return (
    coarse && (
      <>
        <Edge side="back" />
        <Edge side="next" />
      </>
    )
  );
}

function Edge({ side }: { side: 'back' | 'next' }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const turn = () => step(world, side === 'next' ? 1 : -1);
  const swipe = useSwipe(turn);
  return (
    <button
      type="button"
      className="podium-edge"
      data-side={side}
      aria-label={words.deeds[side]}
      {...swipe}
      onClick={(event) => {
        const byFinger = (event.nativeEvent as PointerEvent).pointerType === 'touch';
        if (!byFinger) turn();
      }}
    >
      <span aria-hidden="true">{side === 'next' ? '›' : '‹'}</span>
    </button>
  );
}
