import type { NodeFacts } from '../../graph/count/packed.ts';
import type { Mentions, Postings } from '../../model/graph.ts';
import type { World } from '../world.ts';

/** What slices are cut from: the opened bundle, after corrections. */
export interface Ground extends Pick<World, 'layout' | 'amend'> {
  postings: Postings;
  mentions: Mentions;
  /** What is known of a node without counting. */
  facts(key: string): NodeFacts;
}

/** The ground of a bundle without corrections. */
export function openedGround({ graph, layout, amend, postings }: World, mentions: Mentions): Ground {
  return { postings, mentions, layout, amend, facts: (key) => graph.getNodeAttributes(key) };
}
