import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../model/story.ts';
import { nodesOfFocus } from '../focus.ts';
import { useWords } from '../messages/useWords.ts';
import { useFocus } from '../useFocus.ts';
import { useFocusBack } from '../useFocusBack.ts';
import { useOpened } from '../worldContext.ts';
import { showQuote, useLayers } from './layers.ts';
import { QuoteView } from './QuoteView.tsx';
import { retreat } from './steps.ts';
import { useStrayed } from './strayed.ts';
import { useQuotes } from './useQuotes.ts';
import { useStageInsets } from './useStageInsets.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** The sentences behind a scene, one at a time, to be read from the back of the room. Up and down lead through them. */
export function EvidenceSheet({ scene }: { scene: Scene }) {
  const world = useOpened();
  const words = useWords({ zh, en });
  const focus = useFocus();
  const quotes = useQuotes(useStrayed() === 'choice' ? null : scene);
  const at = Math.min(
    useLayers((state) => state.quote),
    quotes.length - 1,
  );
  const quote = quotes[at];
  const marked = useMemo(() => new Set(nodesOfFocus(focus)), [focus]);
  const { bottom } = useStageInsets();
  const sheet = useRef<HTMLDivElement>(null);
  useFocusBack();
  useEffect(() => sheet.current?.focus({ preventScroll: true }), []);
  const turn = (by: number) => showQuote((at + by + quotes.length) % quotes.length);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by || quotes.length < 2) return;
    event.preventDefault();
    turn(by);
  };
  return (
    <div
      ref={sheet}
      className="podium-evidence"
      style={{ minHeight: bottom }}
      role="dialog"
      aria-label={words.evidence}
      tabIndex={-1}
      onKeyDown={press}
    >
      {quote ? <QuoteView quote={quote} marked={marked} /> : <p className="podium-none">{words.evidenceNone}</p>}
      <div className="podium-turns">
        {quotes.length > 1 && (
          <>
            <button
              type="button"
              className="podium-button"
              aria-label={words.previousSentence}
              onClick={() => turn(-1)}
            >
              ↑
            </button>
            <span>{words.evidenceCount(at + 1, quotes.length)}</span>
            <button type="button" className="podium-button" aria-label={words.nextSentence} onClick={() => turn(1)}>
              ↓
            </button>
          </>
        )}
        <button type="button" className="podium-button" aria-label={words.close} onClick={() => retreat(world)}>
          ✕
        </button>
      </div>
    </div>
  );
}
