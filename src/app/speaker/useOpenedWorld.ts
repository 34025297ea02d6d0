import { useEffect, useState } from 'react';
import { openBundle } from '../bundle.ts';
import { startCorrections } from '../corrections/start.ts';
import { useStore } from '../store.ts';
import { followStories } from '../story/load.ts';
import type { World } from '../world.ts';
import { whenCalm } from './calm.ts';
import { offer, useSpeaking } from './speaker-end.ts';

/** What this window has of the bundle; `missing`: it cannot be read. */
export type OpenedWorld = World | 'reading' | 'missing';

/** Milliseconds in which the stage gives the story, if it is there: then words come before the work of reading a bundle. */
const STAGE_ANSWERS = 400;

/**
 * The bundle beside the page, of which pictures are drawn and, where no stage is heard, the stories are told. Words and
 * time do not need it.
 */
export function useOpenedWorld(): OpenedWorld {
  const [world, setWorld] = useState<OpenedWorld>('reading');
  useEffect(() => {
    const stops: Array<() => void> = [];
    let wanted = true;
    const open = async () => {
      const read = await openBundle();
      const stop = await startCorrections(read);
      if (!wanted) return stop();
      useStore.temporal.getState().pause();
      stops.push(
        stop,
        useStore.subscribe(({ stories }) => offer(stories)),
        followStories(read),
      );
      setWorld(read);
    };
    const missing = () => wanted && setWorld('missing');
    const cancel = whenCalm(useSpeaking.getState().link === 'joined' ? 0 : STAGE_ANSWERS, () => open().catch(missing));
    return () => {
      wanted = false;
      cancel();
      for (const stop of stops) stop();
    };
  }, []);
  return world;
}
