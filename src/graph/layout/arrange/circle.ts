import type { PlacedNode } from '../placed.ts';
import { MARGIN } from './disc.ts';

/** Length of a single ring; four times as long a one becomes two, nine times three, so that rings and their nodes stay legible. */
const ONE_RING = 1600;

/**
 * Stands nodes on a circle, or on rings where they are many, in sectors by group from the top on, clockwise; in a sector
 * in the order given. Every node has room for its size.
 */
export function ringed(nodes: readonly PlacedNode[], groupOf: (node: PlacedNode) => number): void {
  const ordered = [...nodes.entries()]
    .sort(([a, left], [b, right]) => groupOf(left) - groupOf(right) || a - b)
    .map(([, node]) => node);
  const rows = Math.max(1, Math.round(Math.sqrt(lengthOf(ordered) / ONE_RING)));
  const columns: PlacedNode[][] = [];
  for (const [place, node] of ordered.entries()) {
    if (place % rows === 0) columns.push([]);
    columns.at(-1)!.push(node);
  }
  const widths = columns.map((column) => 2 * Math.max(...column.map(({ radius }) => radius)) + MARGIN);
  const length = widths.reduce((sum, width) => sum + width, 0);
  const inner = Math.max(40, length / (2 * Math.PI));
  let before = 0;
  for (const [index, column] of columns.entries()) {
    const angle = Math.PI / 2 - (2 * Math.PI * (before + widths[index]! / 2)) / Math.max(length, 1);
    before += widths[index]!;
    let away = inner;
    for (const node of column) {
      node.x = (away + node.radius) * Math.cos(angle);
      node.y = (away + node.radius) * Math.sin(angle);
      away += 2 * node.radius + MARGIN;
    }
  }
}

function lengthOf(nodes: readonly PlacedNode[]): number {
  return nodes.reduce((sum, { radius }) => sum + 2 * radius + MARGIN, 0);
}
