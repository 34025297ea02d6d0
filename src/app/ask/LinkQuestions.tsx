import './ask.css';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { TourButton } from '../tour/TourButton.tsx';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** What one can ask of two linked entities next, at the foot of the card of their link. */
export function LinkQuestions({ nodes }: { nodes: readonly [string, string] }) {
  const words = useWords({ zh, en });
  const choose = useStore((state) => state.choose);
  return (
    <footer className="card-foot">
      <div className="ask-row">
        <button type="button" className="action" onClick={() => choose({ kind: 'compare', nodes })}>
          {words.compareThese}
        </button>
        <button type="button" className="action" onClick={() => choose({ kind: 'path', nodes, by: 'strength' })}>
          {words.strongerWay}
        </button>
        <TourButton subject={{ kind: 'pair', nodes }} />
      </div>
    </footer>
  );
}
