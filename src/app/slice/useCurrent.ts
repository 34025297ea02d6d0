import { startTransition, useEffect, useRef, useState } from 'react';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import type { Current } from './current.ts';
import { type Follower, followChoices } from './follow.ts';

/** Opened bundle → corrections → slice: the world that the choices ask for, as soon as it is counted. */
export function useCurrent(opened: World): Current {
  const corrections = useStore((state) => state.corrections);
  const slice = useStore((state) => state.slice);
  const [current, setCurrent] = useState<Omit<Current, 'retry'>>({ ...IDLE, world: opened });
  const follower = useRef<Follower>(null);
  useEffect(() => {
    const soon = (change: (now: Omit<Current, 'retry'>) => Omit<Current, 'retry'>) =>
      startTransition(() => setCurrent(change));
    follower.current = followChoices(opened, {
      counting: () => setCurrent((now) => ({ ...now, counting: true, failure: null })),
      counted: (world) => soon((now) => (now.world === world && isIdle(now) ? now : { ...IDLE, world })),
      compared: (changes) =>
        soon((now) => (changes === now.changes && !now.counting ? now : { ...now, ...IDLE, changes })),
      failed: (failure) => setCurrent((now) => ({ ...now, counting: false, failure })),
    });
    return () => follower.current?.end();
  }, [opened]);
  useEffect(() => follower.current?.ask({ corrections, slice }), [corrections, slice]);
  return { ...current, retry: () => follower.current?.ask({ corrections, slice }) };
}

const IDLE = { counting: false, failure: null, changes: null };

function isIdle({ counting, failure, changes }: Omit<Current, 'retry'>): boolean {
  return !counting && failure === null && changes === null;
}
