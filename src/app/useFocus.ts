import { useMemo, useRef } from 'react';
import type { FactGraph } from '../graph/facts.ts';
import { type Focus, NOTHING, nodesOfFocus } from './focus.ts';
import { useStore } from './store.ts';
import { useWorld } from './worldContext.ts';

/**
 * What is chosen, as far as the world has it: nothing where a slice leaves an entity of it out, the pair where a slice
 * leaves only the link out. The choice itself stays, and is back with the next slice that has it. What a
 * correction gives another key is chosen under the old one until the world has the new.
 */
export function useFocus(): Focus {
  const { graph } = useWorld();
  const focus = useStore((state) => state.place.focus);
  const corrections = useStore((state) => state.corrections);
  const last = useRef<{ focus: Focus; graph: typeof graph; corrections: typeof corrections }>(null);
  const there = useMemo(() => focusIn(graph, focus), [graph, focus]);
  if (there !== NOTHING) last.current = { focus: there, graph, corrections };
  const isCorrecting = last.current?.graph === graph && last.current.corrections !== corrections;
  return there === NOTHING && focus.kind !== 'none' && isCorrecting ? last.current!.focus : there;
}

/** A choice as far as a graph has it: nothing where it lacks an entity of it, the pair where it lacks only the link. */
export function focusIn(graph: FactGraph, focus: Focus): Focus {
  if (!nodesOfFocus(focus).every((node) => graph.hasNode(node))) return NOTHING;
  if (focus.kind !== 'edge' || graph.hasEdge(focus.edge)) return focus;
  const [source, target] = nodesOfFocus(focus);
  return { kind: 'pair', nodes: [source!, target!] };
}
