import './link.css';
import { useEffect } from 'react';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { SPEAKER_WINDOW, speakerAddress, useBlocked } from './open.ts';
import { keepInStep } from './stage-end.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Keeps the stage in step with the speaker's window; says when the browser blocked it, and how to open it all the same. */
export function SpeakerLink() {
  const world = useOpened();
  const words = useWords({ zh, en });
  const blocked = useBlocked((state) => state.blocked);
  useEffect(() => void keepInStep(world), [world]);
  if (!blocked) return null;
  const dismiss = () => useBlocked.setState({ blocked: false });
  return (
    <div className="notice speaker-blocked" role="alert">
      <span>{words.blocked}</span>
      <a className="link" href={speakerAddress()} target={SPEAKER_WINDOW} rel="opener" onClick={dismiss}>
        {words.byHand}
      </a>
      <button type="button" className="link" onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}
