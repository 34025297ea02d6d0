import { agnes, type Cluster } from 'ml-hclust';

/**
 * An order in which like rows of numbers stand together, as indices: average-link clusters of the cosine distances, each
 * pair of clusters turned so that the rows that touch are the most alike (Gruvaeus & Wainer, Two additions to hierarchical
 * cluster analysis, British Journal of Mathematical and Statistical Psychology 25, 1972). All rows are of one length; a row
 * of zeros is like no other. Takes time with the cube of the number of rows.
 */
export function likenessOrder(rows: readonly (readonly number[])[]): number[] {
  if (rows.length < 3) return [...rows.keys()];
  const distances = cosineDistances(rows);
  const order = leaves(agnes(distances, { method: 'average', isDistanceMatrix: true }), distances);
  return order[0]! <= order.at(-1)! ? order : order.reverse();
}

/** 1 − cosine of the angle between each two rows: 0 alike, 1 nothing in common. */
export function cosineDistances(rows: readonly (readonly number[])[]): number[][] {
  const units = rows.map((row) => {
    const length = Math.hypot(...row);
    return length > 0 ? row.map((value) => value / length) : row;
  });
  return units.map((one, i) => units.map((other, j) => (i === j ? 0 : Math.max(0, 1 - dot(one, other)))));
}

function leaves(cluster: Cluster, distances: readonly (readonly number[])[]): number[] {
  if (cluster.isLeaf) return [cluster.index];
  const [left, right] = cluster.children.map((child) => leaves(child, distances)) as [number[], number[]];
  const turns: Array<[number[], number[]]> = [
    [left, right],
    [left, [...right].reverse()],
    [[...left].reverse(), right],
    [[...left].reverse(), [...right].reverse()],
  ];
  const gap = ([a, b]: [number[], number[]]) => distances[a.at(-1)!]![b[0]!]!;
  const best = turns.reduce((least, turn) => (gap(turn) < gap(least) ? turn : least));
  return best.flat();
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
