import { startTransition, useEffect, useRef, useState } from 'react';
import { useStore } from '../store.ts';
import type { World } from '../world.ts';
import type { Current } from './current.ts';
import { type Follower, followChoices } from './follow.ts';

/** Opened bundle → corrections → slice: the world that the choices ask for, as soon as it is counted. */
export function useCurrent(opened: World): Current {
  const corrections = useStore((state) => state.corrections);
  const slice = useStore((state) => state.slice);
  const [current, setCurrent] = useState({ world: opened, counting: false, failure: null as string | null });
  const follower = useRef<Follower>(null);
  useEffect(() => {
    follower.current = followChoices(opened, {
      counting: () => setCurrent((now) => ({ ...now, counting: true, failure: null })),
      counted: (world) =>
        startTransition(() =>
          setCurrent((now) =>
            now.world === world && !now.counting && !now.failure ? now : { world, counting: false, failure: null },
          ),
        ),
      failed: (failure) => setCurrent((now) => ({ ...now, counting: false, failure })),
    });
    return () => follower.current?.end();
  }, [opened]);
  useEffect(() => follower.current?.ask({ corrections, slice }), [corrections, slice]);
  return { ...current, retry: () => follower.current?.ask({ corrections, slice }) };
}
