import type { View } from './view.ts';

/** A way of the camera from one view to another. */
export interface Flight {
  /** Milliseconds. */
  duration: number;
  /** Where the camera is when a share of the time, 0 to 1, is gone. */
  at(share: number): View;
  /** How fast it goes then, in units of the way's length a millisecond. */
  speed(share: number): number;
}

/** How readily the camera draws back to see both ends of a way at once; the paper found 1.4 pleasant for most people. */
const RHO = 1.4;
const SHORTEST = 700;
const LONGEST = 1600;
/** Milliseconds a unit of the way's length takes. */
const PACE = 500;
/** How steeply a flight begins and how steeply it may, as a multiple of its mean speed; more than 3 would overshoot. */
const STEEP = { least: 1, most: 3 };

/**
 * The smoothest way between two views: far jumps draw back first and come closer again, so that what is on screen
 * always moves as fast as it seems. J. van Wijk, W. Nuij, Smooth and efficient zooming and panning, IEEE InfoVis 2003.
 * `speed`: of the flight this one interrupts, which it keeps; 0 for none.
 */
export function flightBetween(from: View, to: View, speed = 0): Flight {
  const { length, at } = wayBetween(from, to);
  const duration = Math.min(LONGEST, Math.max(SHORTEST, PACE * length));
  const steep = length > 0 ? (speed * duration) / length : 0;
  const slope = Math.min(STEEP.most, Math.max(STEEP.least, steep));
  return {
    duration,
    at: (share) => (share >= 1 ? to : at(eased(share, slope))),
    speed: (share) => (share >= 1 ? 0 : (length / duration) * steepness(share, slope)),
  };
}

/** From 0 to 1 with a slope of its own at the beginning and none at the end: a cubic Hermite. */
function eased(share: number, slope: number): number {
  return slope * share * (1 - share) ** 2 + share ** 2 * (3 - 2 * share);
}

function steepness(share: number, slope: number): number {
  return slope * (1 - share) * (1 - 3 * share) + 6 * share * (1 - share);
}

/** The paper's optimal path: its length, and the view at a share of it. */
function wayBetween(from: View, to: View): { length: number; at(share: number): View } {
  const [right, up] = [to.x - from.x, to.y - from.y];
  const far = Math.hypot(right, up);
  if (far < 1e-6 * Math.min(from.ratio, to.ratio)) {
    const growth = Math.log(to.ratio / from.ratio);
    return {
      length: Math.abs(growth) / RHO,
      at: (share) => ({
        x: from.x + share * right,
        y: from.y + share * up,
        ratio: from.ratio * Math.exp(share * growth),
      }),
    };
  }
  const turn = (ratio: number, side: 1 | -1): number =>
    Math.asinh(-(to.ratio ** 2 - from.ratio ** 2 + side * RHO ** 4 * far ** 2) / (2 * ratio * RHO ** 2 * far));
  const [start, end] = [turn(from.ratio, 1), turn(to.ratio, -1)];
  return {
    length: (end - start) / RHO,
    at: (share) => {
      const now = start + share * (end - start);
      const gone = (from.ratio * (Math.cosh(start) * Math.tanh(now) - Math.sinh(start))) / (RHO ** 2 * far);
      return {
        x: from.x + gone * right,
        y: from.y + gone * up,
        ratio: (from.ratio * Math.cosh(start)) / Math.cosh(now),
      };
    },
  };
}
