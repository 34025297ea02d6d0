import type { FactGraph } from '../../graph/facts.ts';
import { nodesOfFocus } from '../focus.ts';
import { NOWHERE } from '../place.ts';
import { useStore } from '../store.ts';

/** Hides nodes until they are shown again; what was chosen or picked out among them no longer is. One step for undo. */
export function hide(nodes: readonly string[]): void {
  const { filters, selection, place, trail, set } = useStore.getState();
  const gone = new Set(nodes);
  const chosen = nodesOfFocus(place.focus).some((node) => gone.has(node));
  set({
    filters: { ...filters, hidden: new Set([...filters.hidden, ...nodes]) },
    selection: new Set([...selection].filter((node) => !gone.has(node))),
    place: chosen ? NOWHERE : place,
    trail: chosen ? [] : trail,
  });
}

/** Shows these nodes and no others. */
export function showOnly(nodes: readonly string[]): void {
  const { filters, set } = useStore.getState();
  set({ filters: { ...filters, only: new Set(nodes), hidden: new Set() }, selection: new Set() });
}

/** Shows what a node is linked with, where some of it was hidden or left out one by one. Whether anything came. */
export function expand(graph: FactGraph, node: string): boolean {
  const { filters, filter } = useStore.getState();
  const near = graph.neighbors(node);
  const hidden = near.some((other) => filters.hidden.has(other));
  const left = filters.only !== null && near.some((other) => !filters.only!.has(other));
  if (!hidden && !left) return false;
  filter({
    hidden: new Set([...filters.hidden].filter((other) => !near.includes(other))),
    only: filters.only && new Set([...filters.only, node, ...near]),
  });
  return true;
}

/** Picks nodes out, alone or besides those picked out before; a single one picked out again is let go. */
export function pick(nodes: readonly string[], adding: boolean): void {
  const { selection, set } = useStore.getState();
  const kept = adding ? [...selection] : [];
  const [only] = nodes;
  if (adding && nodes.length === 1 && selection.has(only!))
    set({ selection: new Set(kept.filter((node) => node !== only)) });
  else set({ selection: new Set([...kept, ...nodes]) });
}

/** Puts a node at a place of the layout, where it stays. */
export function place(node: string, at: readonly [x: number, y: number]): void {
  const { arrangement, set } = useStore.getState();
  set({ arrangement: { ...arrangement, moved: new Map(arrangement.moved).set(node, at) } });
}

/** Lets a node that was put somewhere go back to its place in the layout. */
export function release(node: string): void {
  const { arrangement, set } = useStore.getState();
  set({ arrangement: { ...arrangement, moved: new Map([...arrangement.moved].filter(([key]) => key !== node)) } });
}

/** Draws a community as one bubble, or its members again. */
export function fold(leader: string, folded: boolean): void {
  const { collapsed, set } = useStore.getState();
  const others = [...collapsed].filter((known) => known !== leader);
  set({ collapsed: new Set(folded ? [...others, leader] : others) });
}
