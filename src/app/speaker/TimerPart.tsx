import { useWords } from '../messages/useWords.ts';
import { setTimer, useSpeaking } from './speaker-end.ts';
import { paceOf, passed, paused, printDuration, reset, started, stateOf } from './timer.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

const MINUTE = 60_000;
const LONGEST = 600;

/** How long the talk has gone on, how that stands to the plan, and what one can do about it. */
export function TimerPart({ now }: { now: number }) {
  const words = useWords({ zh, en });
  const timer = useSpeaking(({ talk }) => talk.timer);
  const state = stateOf(timer);
  const pace = paceOf(timer, now);
  const time = passed(timer, now);
  const rest = timer.planned === null ? 0 : timer.planned - time;
  const plan = (text: string) => {
    const minutes = Math.round(Number(text));
    setTimer({ ...timer, planned: minutes >= 1 && minutes <= LONGEST ? minutes * MINUTE : null });
  };
  return (
    <section className="speaker-timer" aria-label={words.timer} data-pace={pace}>
      <p className="speaker-time" role="timer">
        {printDuration(time)}
      </p>
      <div className="speaker-timer-buttons">
        {state === 'running' ? (
          <button type="button" className="action" onClick={() => setTimer(paused(timer, Date.now()))}>
            {words.pause}
          </button>
        ) : (
          <button type="button" className="action" onClick={() => setTimer(started(timer, Date.now()))}>
            {state === 'fresh' ? words.start : words.resume}
          </button>
        )}
        <button
          type="button"
          className="plain-button"
          disabled={state === 'fresh'}
          onClick={() => setTimer(reset(timer))}
        >
          {words.reset}
        </button>
      </div>
      <label className="speaker-plan">
        {words.planned}
        <input
          type="number"
          min={1}
          max={LONGEST}
          inputMode="numeric"
          placeholder="–"
          value={timer.planned === null ? '' : timer.planned / MINUTE}
          onChange={(event) => plan(event.target.value)}
        />
        {words.minutes}
      </label>
      <p className="speaker-pace" aria-live="polite">
        {state === 'fresh' ? words.fresh : words.pace[pace]}
        {pace !== 'free' && state !== 'fresh' && (
          <span>{rest >= 0 ? words.left(printDuration(rest)) : words.over(printDuration(-rest))}</span>
        )}
      </p>
    </section>
  );
}
