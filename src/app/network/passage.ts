import type { Showing } from './dissolve.ts';
import type { Flight } from './flight.ts';
import type { Glide } from './glide.ts';

/** A way from one picture to the next. */
export interface Passage {
  /** Milliseconds. */
  duration: number;
  /** When its first frame was, by `performance.now()`. */
  began?: number;
  flight: Flight | null;
  glide: Glide | null;
  /** What shows when a share of the time is gone; null: what is chosen, at once. */
  showing: ((share: number) => Showing) | null;
}

/** Milliseconds of a frame: what happens in the first one is already on its way. */
const FRAME = 16;

/** How much of a passage's time is gone, 0 to 1, in a frame at `time` (by `performance.now()`); the first such frame begins it. */
export function shareAt(passage: Passage, time: number): number {
  passage.began ??= time - FRAME;
  return passage.duration === 0 ? 1 : Math.min(1, (time - passage.began) / passage.duration);
}

/** How much of a passage's time is gone now; nothing while it has had no frame. */
export function shareOf({ began, duration }: Passage): number {
  if (began === undefined || duration === 0) return 0;
  return Math.min(1, (performance.now() - began) / duration);
}
