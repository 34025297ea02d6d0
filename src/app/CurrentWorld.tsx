import type { ReactNode } from 'react';
import { useCurrent } from './slice/useCurrent.ts';
import type { World } from './world.ts';
import { CurrentContext } from './worldContext.ts';

/** Gives what is inside the world that the choices ask of an opened bundle. */
export function CurrentWorld({ opened, children }: { opened: World; children: ReactNode }) {
  const current = useCurrent(opened);
  return <CurrentContext value={{ ...current, opened }}>{children}</CurrentContext>;
}
