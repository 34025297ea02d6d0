import { type Loss, lossesOf, renameNode } from '../../bundle/story-losses.ts';
import { fold } from '../../graph/ask/search.ts';
import { nameOfKey } from '../../model/entity.ts';
import type { Scene, Story } from '../../model/story.ts';
import type { World } from '../world.ts';

/** What a scene speaks of and the opened bundle does not have. */
export function lossesIn({ graph, documentIndex }: World, scene: Scene): Loss[] {
  return lossesOf(scene, {
    hasNode: (key) => graph.hasNode(key),
    hasLink: (a, b) => graph.hasEdge(a, b),
    hasDocument: (id) => documentIndex.has(id),
  });
}

/**
 * The node that may be meant by a key a bundle no longer has: one whose name or alias is the name in the key, else one of
 * the same type whose name begins like it or that begins its name; of the same type first, then the one named most often.
 * Null where there is none.
 */
export function likelyNode({ graph }: World, key: string): string | null {
  const name = fold(nameOfKey(key));
  const type = key.slice(0, key.indexOf(':'));
  const likeness = (node: string): number => {
    const { label, aliases, type: own } = graph.getNodeAttributes(node);
    const names = [label, ...aliases].map(fold);
    const alike = names.includes(name) ? 2 : 0;
    const begins = own === type && names.some((one) => one.startsWith(name) || name.startsWith(one));
    return name === '' ? 0 : alike + (alike && own === type ? 1 : 0) || Number(begins);
  };
  let best: { node: string; rank: number; mentions: number } | null = null;
  graph.forEachNode((node, { mentions }) => {
    const rank = likeness(node);
    if (rank > 0 && (!best || rank > best.rank || (rank === best.rank && mentions > best.mentions)))
      best = { node, rank, mentions };
  });
  return (best as { node: string } | null)?.node ?? null;
}

/** A story that speaks of one node wherever it spoke of another. */
export function rebind(story: Story, from: string, to: string): Story {
  return { ...story, scenes: story.scenes.map((scene) => renameNode(scene, from, to)) };
}
