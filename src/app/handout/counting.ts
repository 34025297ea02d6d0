import type { Changes } from '../../graph/filter/changes.ts';
import type { Work } from '../choices.ts';
import { followChoices } from '../slice/follow.ts';
import type { World } from '../world.ts';

/** A world as a scene counts it, and what is different in it; null where nothing is held against it. */
export interface Counted {
  world: World;
  changes: Changes | null;
}

/** Counts what scenes ask of an opened bundle, one after the other, as the explorer does. */
export interface Counter {
  /** Rejects with an `Error` when it cannot be counted. */
  count(asked: Pick<Work, 'corrections' | 'slice'>): Promise<Counted>;
  end(): void;
}

/** Starts one; what it takes is loaded when a scene asks for less than the whole. */
export function counterOf(opened: World): Counter {
  let counted: World = opened;
  let done = (_: Counted): void => undefined;
  let failed = (_: Error): void => undefined;
  const follower = followChoices(opened, {
    counting: () => undefined,
    counted: (world) => {
      counted = world;
      if (world === opened) done({ world, changes: null });
    },
    compared: (changes) => done({ world: counted, changes }),
    failed: (reason) => failed(new Error(reason)),
  });
  return {
    count: (asked) =>
      new Promise((resolve, reject) => {
        [done, failed] = [resolve, reject];
        follower.ask(asked);
      }),
    end: follower.end,
  };
}
