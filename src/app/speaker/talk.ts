import { reset, started, stateOf, type Timer, UNSTARTED } from './timer.ts';

/** Where a talk is. */
export interface Spot {
  story: string;
  /** Counted from 0. */
  scene: number;
  /** Whether the stage shows it; not while it is out in the explorer. */
  shown: boolean;
}

/** What the windows of a talk agree on, each part with the time it was last changed, in milliseconds since 1970. */
export interface Talk {
  spot: Spot | null;
  spotAt: number;
  timer: Timer;
  timerAt: number;
}

export const SILENCE: Talk = { spot: null, spotAt: 0, timer: UNSTARTED, timerAt: 0 };

/**
 * What two windows make of what each knows: of each part the later. The same for both, whichever hears of the other first
 * and however often (a last-writer-wins register, Shapiro et al. 2011).
 */
export function agreed(mine: Talk, theirs: Talk): Talk {
  const spot = isLater(theirs.spotAt, theirs.spot, mine.spotAt, mine.spot) ? theirs : mine;
  const timer = isLater(theirs.timerAt, theirs.timer, mine.timerAt, mine.timer) ? theirs : mine;
  if (spot === mine && timer === mine) return mine;
  return { spot: spot.spot, spotAt: spot.spotAt, timer: timer.timer, timerAt: timer.timerAt };
}

/**
 * The talk gone to a spot. The first change of scene starts the timer; a story that is begun anew from the explorer
 * starts with a fresh one.
 *
 * @param now milliseconds since 1970
 */
export function gone(talk: Talk, spot: Spot, now: number): Talk {
  const { spot: before, timer } = talk;
  const at = { ...talk, spot, spotAt: after(talk.spotAt, now) };
  if (!spot.shown) return at;
  if (!before || before.story !== spot.story || (!before.shown && spot.scene === 0))
    return timed(at, reset(timer), now);
  const isFirst = before.scene !== spot.scene && stateOf(timer) === 'fresh';
  return isFirst ? timed(at, started(timer, now), now) : at;
}

/** The talk with its timer changed. */
export function timed(talk: Talk, timer: Timer, now: number): Talk {
  return { ...talk, timer, timerAt: after(talk.timerAt, now) };
}

/** A time later than that of the change before, although the clock was set back. */
function after(before: number, now: number): number {
  return Math.max(now, before + 1);
}

/** Two changes at the same time are put in an order by what they say. */
function isLater(atA: number, a: unknown, atB: number, b: unknown): boolean {
  return atA !== atB ? atA > atB : JSON.stringify(a) > JSON.stringify(b);
}
