import { packAround } from '../pack.ts';
import type { PlacedNode } from '../placed.ts';
import { disc } from './disc.ts';

/** Lays nodes out in a disc a group, the largest in the middle, the others packed around it. Nodes come most important first. */
export function clustered(nodes: readonly PlacedNode[], groupOf: (node: PlacedNode) => number): void {
  const groups = new Map<number, PlacedNode[]>();
  for (const node of nodes) {
    const group = groupOf(node);
    const known = groups.get(group);
    if (known) known.push(node);
    else groups.set(group, [node]);
  }
  const ordered = [...groups].sort(([a, left], [b, right]) => right.length - left.length || a - b);
  for (const [, members] of ordered) disc(members, { x: 0, y: 0 });
  packAround(ordered.map(([, members]) => ({ nodes: members, links: [] })));
}
