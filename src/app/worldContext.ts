import { createContext, useContext } from 'react';
import type { Current } from './slice/current.ts';
import type { Changes } from '../graph/filter/changes.ts';
import type { World } from './world.ts';

export const CurrentContext = createContext<(Current & { opened: World }) | null>(null);

/** The world of the page: of the slice that is looked at, as corrections leave it. Throws outside the explorer. */
export function useWorld(): World {
  return useInside().world;
}

/** The whole bundle as it was opened, whatever slice is looked at. */
export function useOpened(): World {
  return useInside().opened;
}

/** How far the world is with what was asked of it. */
export function useCounting(): Pick<Current, 'counting' | 'failure' | 'retry'> {
  return useInside();
}

/** What is different in the slice that is looked at; null where it is compared with nothing. */
export function useChanges(): Changes | null {
  return useInside().changes;
}

function useInside(): Current & { opened: World } {
  const current = useContext(CurrentContext);
  if (!current) throw new Error('there is no world outside the explorer');
  return current;
}
