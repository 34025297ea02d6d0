/** How long a talk has gone on. All times in milliseconds; points in time since 1970. */
export interface Timer {
  /** What had passed before it was last paused. */
  before: number;
  /** Since when it runs; null while it does not. */
  since: number | null;
  /** How long the talk may take; null: as long as it likes. */
  planned: number | null;
}

export const UNSTARTED: Timer = { before: 0, since: null, planned: null };

/** What has passed at a point in time; a clock that was set back takes nothing away. */
export function passed({ before, since }: Timer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Whether it runs, rests after it has run, or was never started. */
export function stateOf({ before, since }: Timer): 'fresh' | 'running' | 'paused' {
  if (since !== null) return 'running';
  return before > 0 ? 'paused' : 'fresh';
}

export function started(timer: Timer, now: number): Timer {
  return timer.since === null ? { ...timer, since: now } : timer;
}

export function paused(timer: Timer, now: number): Timer {
  return { ...timer, before: passed(timer, now), since: null };
}

/** Back to nothing; what is planned stays. */
export function reset({ planned }: Timer): Timer {
  return { ...UNSTARTED, planned };
}

/** How a talk stands to its plan: in time, in its last tenth, or over it. */
export function paceOf(timer: Timer, now: number): 'free' | 'inTime' | 'ending' | 'over' {
  if (timer.planned === null) return 'free';
  const share = passed(timer, now) / timer.planned;
  if (share >= 1) return 'over';
  return share >= 0.9 ? 'ending' : 'inTime';
}

/** Minutes and seconds, hours before them where there are any: `4:09`, `1:02:30`. */
export function printDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
