import './button.css';
import { useEffect } from 'react';
import { Icon } from '../look/Icon.tsx';
import { useWords } from '../messages/useWords.ts';
import { useOpened } from '../worldContext.ts';
import { openSpeaker, SPEAKER_WINDOW, speakerAddress, useBlocked } from './open.ts';
import { keepInStep } from './stage-end.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

/** Opens the speaker's window; while it is on the page, the stage keeps in step with that window. */
export function SpeakerButton() {
  const world = useOpened();
  const words = useWords({ zh, en });
  useEffect(() => void keepInStep(world), [world]);
  return (
    <>
      <button
        type="button"
        className="plain-button"
        title={words.open}
        aria-label={words.open}
        onClick={() => openSpeaker(world)}
      >
        <Icon name="speaker" size={18} />
      </button>
      <Blocked />
    </>
  );
}

/** Says that the browser blocked the window, and how to open it all the same. */
function Blocked() {
  const words = useWords({ zh, en });
  const blocked = useBlocked((state) => state.blocked);
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
