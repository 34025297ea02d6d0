import type { Changes } from '../../graph/filter/changes.ts';
import type { World } from '../world.ts';

/** The world that is looked at. */
export interface Current {
  world: World;
  /** Whether another one is being counted; this one stays in sight until then. */
  counting: boolean;
  /** Why the one that was asked for cannot be had, or null. */
  failure: string | null;
  /** What is different in the slice, held against other documents; null where it is not compared, or not yet. */
  changes: Changes | null;
  retry(): void;
}
