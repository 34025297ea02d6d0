import { useMemo } from 'react';
import { evidence, type Place, placesOf, strongestSourceFirst } from '../../graph/ask/evidence.ts';
import { joinCopies } from '../../graph/count/copies.ts';
import type { Evidence, Scene } from '../../model/story.ts';
import type { Focus } from '../focus.ts';
import type { Reading } from '../place.ts';
import { useStore } from '../store.ts';
import { useFocus } from '../useFocus.ts';
import type { World } from '../world.ts';
import { useWorld } from '../worldContext.ts';

/** A sentence to be shown: one kept with the scene, a place where what is chosen stands, or one that was opened. */
export type Quote =
  | { kind: 'kept'; evidence: Evidence }
  | { kind: 'place'; place: Place }
  | { kind: 'opened'; reading: Reading };

/** The sentences that bear out what is shown: those of the scene, or, on an excursion (null) and where it has none, all of what is chosen. */
export function useQuotes(scene: Scene | null): readonly Quote[] {
  const world = useWorld();
  const focus = useFocus();
  const reading = useStore(({ place }) => place.reading);
  return useMemo(() => {
    const kept = (scene?.evidence ?? []).map((one): Quote => ({ kind: 'kept', evidence: one }));
    const shown = kept.length > 0 ? kept : placesFor(world, focus).map((place): Quote => ({ kind: 'place', place }));
    return reading ? [{ kind: 'opened', reading }, ...shown] : shown;
  }, [world, scene, focus, reading]);
}

/** Where what is chosen stands, each sentence once, the strongest source first. */
function placesFor({ graph, postings, documents, window }: World, focus: Focus): Place[] {
  const places =
    focus.kind === 'node'
      ? placesOf(postings, focus.node)
      : focus.kind === 'edge'
        ? evidence(postings, ...graph.extremities(focus.edge))
        : [];
  return joinCopies(strongestSourceFirst(places), documents, window).map(({ place }) => place);
}
