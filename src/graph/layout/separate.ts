import type { PlacedNode } from './placed.ts';

const ROUNDS = 300;

/**
 * Moves nodes apart until no two are nearer than their radii and `margin`: each round, every pair that is too near is
 * pushed apart by half of what is missing on either side, found over a grid whose cells are as wide as the widest pair.
 * Deterministic: pairs are met in the order of cells and nodes.
 */
export function separate(nodes: readonly PlacedNode[], margin: number): void {
  const widest = nodes.reduce((most, { radius }) => Math.max(most, radius), 0) * 2 + margin;
  for (let round = 0; round < ROUNDS; round += 1) if (!pushApart(cellsOf(nodes, widest), margin)) return;
}

/** Nodes by cell, and for each cell the cells after it that touch it. */
function cellsOf(nodes: readonly PlacedNode[], width: number): PlacedNode[][][] {
  const columns = new Map<number, Map<number, PlacedNode[]>>();
  for (const node of nodes) {
    const [column, row] = [Math.floor(node.x / width), Math.floor(node.y / width)];
    const rows = columns.get(column) ?? new Map<number, PlacedNode[]>();
    const cell = rows.get(row) ?? [];
    cell.push(node);
    columns.set(column, rows.set(row, cell));
  }
  const touching: PlacedNode[][][] = [];
  for (const [column, rows] of columns) {
    for (const [row, cell] of rows) {
      const after = AFTER.map(([across, down]) => columns.get(column + across)?.get(row + down));
      touching.push([cell, ...after.filter((other) => other !== undefined)]);
    }
  }
  return touching;
}

const AFTER = [
  [0, 1],
  [1, -1],
  [1, 0],
  [1, 1],
] as const;

function pushApart(cells: readonly PlacedNode[][][], margin: number): boolean {
  let moved = false;
  for (const [cell, ...others] of cells) {
    for (const [place, a] of cell!.entries()) {
      for (let next = place + 1; next < cell!.length; next += 1) moved = push(a, cell![next]!, margin) || moved;
      for (const other of others) for (const b of other) moved = push(a, b, margin) || moved;
    }
  }
  return moved;
}

/** Nearer than this is near enough to where they should be. */
const SLACK = 0.01;

function push(a: PlacedNode, b: PlacedNode, margin: number): boolean {
  const needed = a.radius + b.radius + margin;
  const [x, y] = [b.x - a.x, b.y - a.y];
  const squared = x * x + y * y;
  if (squared >= (needed - SLACK) * (needed - SLACK)) return false;
  const distance = Math.sqrt(squared);
  const [towardsX, towardsY] = distance > 0 ? [x / distance, y / distance] : [1, 0];
  const half = (needed - distance) / 2;
  a.x -= towardsX * half;
  a.y -= towardsY * half;
  b.x += towardsX * half;
  b.y += towardsY * half;
  return true;
}
