import { createContext, useContext } from 'react';
import type { World } from './world.ts';

export const WorldContext = createContext<World | null>(null);

/** The world of the page; throws outside the explorer. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('there is no world outside the explorer');
  return world;
}
