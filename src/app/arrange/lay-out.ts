import type { LayoutBy, Work } from '../choices.ts';
import { useStore } from '../store.ts';

type Laid = Pick<Work, 'arrangement' | 'filters'>;

/**
 * The choices that lay the network out another way, nothing placed by hand: around an entity what is linked with it alone is
 * shown; that filter goes with the layout it came with.
 */
export function laidOut({ arrangement, filters }: Laid, by: LayoutBy, centre?: string): Laid {
  const { ego } = filters;
  const own = arrangement.by === 'around' && ego?.depth === 1 && ego.node === arrangement.centre;
  const moved = new Map();
  if (by === 'around' && centre !== undefined)
    return { arrangement: { by, centre, moved }, filters: { ...filters, ego: { node: centre, depth: 1 } } };
  return { arrangement: { by, moved }, filters: own ? { ...filters, ego: null } : filters };
}

/** Lays the network out another way, all of it in sight. */
export function layOut(by: LayoutBy, centre?: string): void {
  const now = useStore.getState();
  now.set({ ...laidOut(now, by, centre), camera: null });
}
