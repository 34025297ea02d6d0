import type { World } from '../world.ts';

/** The world that is looked at. */
export interface Current {
  world: World;
  /** Whether another one is being counted; this one stays in sight until then. */
  counting: boolean;
  /** Why the one that was asked for cannot be had, or null. */
  failure: string | null;
  retry(): void;
}
