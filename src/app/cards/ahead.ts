import { useEffect } from 'react';
import { joinCopies } from '../../graph/count/copies.ts';
import { evidence, strongestSourceFirst } from '../../graph/ask/evidence.ts';
import { readEarly } from '../documents.ts';
import type { World } from '../world.ts';
import { useWorld } from '../worldContext.ts';

/** Documents, and characters of text, that are read at most for what may never be asked. */
const MOST = { documents: 8, characters: 500_000 };
/** Pieces of evidence that a card shows before more are asked for; those of a link are read ahead. */
export const FIRST_SHOWN = 12;

/** Reads the documents with the first evidence of some links before anyone asks for it. */
export function readAhead(world: World, edges: readonly string[]): void {
  let [documents, characters] = [0, 0];
  for (const index of new Set(edges.flatMap((edge) => sourcesOf(world, edge)))) {
    const row = world.documents[index]!;
    documents += 1;
    characters += row.characters;
    if (documents > MOST.documents || characters > MOST.characters) return;
    readEarly(world, row.id);
  }
}

/** Reads ahead for some links as soon as the page has nothing else to do. */
export function useReadAhead(edges: readonly string[]): void {
  const world = useWorld();
  useEffect(() => whenIdle(() => readAhead(world, edges)), [world, edges]);
}

function sourcesOf({ graph, postings, documents, window }: World, edge: string): number[] {
  const places = strongestSourceFirst(evidence(postings, ...graph.extremities(edge)));
  const printed = joinCopies(places, documents, window).slice(0, FIRST_SHOWN);
  return printed.map(({ place: [document] }) => document);
}

/** Gives back what calls it off. Safari tells of no idle moments. */
function whenIdle(deed: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const waiting = setTimeout(deed, 300);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(deed);
  return () => cancelIdleCallback(waiting);
}
