import { useState } from 'react';
import { useWords } from '../messages/useWords.ts';
import { goTo, openStage, stageAddress, useSpeaking } from './speaker-end.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** How it stands with the stage, where that is not as it should be, and what one can do about it. */
export function LinkNote() {
  const words = useWords({ zh, en });
  const link = useSpeaking((state) => state.link);
  const spot = useSpeaking(({ talk }) => talk.spot);
  const heard = useSpeaking(({ stage }) => stage !== null);
  const [blocked, setBlocked] = useState(false);
  if (link === 'seeking' || (link === 'joined' && spot?.shown)) return null;
  if (link === 'joined') {
    return (
      <Note text={words.away}>
        <button type="button" className="link" onClick={() => spot && goTo(spot.scene)}>
          {words.backToScene}
        </button>
      </Note>
    );
  }
  return (
    <Note text={blocked ? words.stageBlocked : heard ? words.lost : words.alone}>
      {blocked ? (
        <a
          className="link"
          href={stageAddress()}
          target="comention-stage"
          rel="opener"
          onClick={() => setBlocked(false)}
        >
          {words.byHand}
        </a>
      ) : (
        <button type="button" className="link" onClick={() => setBlocked(!openStage())}>
          {words.reopen}
        </button>
      )}
    </Note>
  );
}

function Note({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <p className="speaker-link" role="status">
      <span>{text}</span>
      {children}
    </p>
  );
}
