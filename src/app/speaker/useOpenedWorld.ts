import { useEffect, useState } from 'react';
import { startCorrections } from '../corrections/start.ts';
import { useStore } from '../store.ts';
import { followStories } from '../story/load.ts';
import type { World } from '../world.ts';
import { offer } from './speaker-end.ts';

/**
 * The bundle beside the page, of which pictures are drawn and, until the stage is heard, the stories are told; null until
 * it is read, and where it cannot be: words and time do not need it.
 */
export function useOpenedWorld(opened: Promise<World>): World | null {
  const [world, setWorld] = useState<World | null>(null);
  useEffect(() => {
    const stops: Array<() => void> = [];
    let wanted = true;
    opened
      .then(async (read) => ({ read, stop: await startCorrections(read) }))
      .then(
        ({ read, stop }) => {
          if (!wanted) return stop();
          useStore.temporal.getState().pause();
          stops.push(
            stop,
            useStore.subscribe(({ stories }) => offer(stories)),
            followStories(read),
          );
          setWorld(read);
        },
        () => {},
      );
    return () => {
      wanted = false;
      for (const stop of stops) stop();
    };
  }, [opened]);
  return world;
}
