import { type NamedNode, placeNames } from './name-box.ts';

/** A node that wants a place on a ring. */
export interface RingedNode extends NamedNode {
  /** Those of a sector stand side by side; sectors come in this order, clockwise. */
  sector: number;
}

interface Place {
  x: number;
  y: number;
}

/** How many times wider than high the rings are: names are wide, and so are most windows. */
export const STRETCH = 1.5;
/** Half the height of the innermost ring, and from ring to ring; as much as that, or more. */
export const INNERMOST = 110;
const BETWEEN = 62;
/** Where many rings follow, the innermost is as high as so many times their number: it holds the largest nodes. */
const INNER_PER_RING = 26;
/** Nodes for which a ring more is worth it, so that distance tells strength; the rings that have to be, and those tried. */
const PER_RING = 9;
const RINGS = { least: 4, most: 12 };
/** Where the first sector may begin: shares of a full turn from the top, to half of it. */
const STARTS = Array.from({ length: 8 }, (_, index) => index / 16);
/** Least share of a full turn a sector takes, and the gap between two. */
const LEAST_SECTOR = 1 / 14;
const SECTOR_GAP = 1 / 60;
/** So many names have room, those of the first nodes; of the others only the nodes have. */
const NAMED = 160;
/** How many times wider than at least rings are at most, and how near to the least that will do they come. */
const WIDEST = 40;
const NEAR = 1.03;

/**
 * Stands nodes on rings around one in the middle, the first ones given on the innermost, each in a direction of its own
 * and in the sector of its like, by which no line from the middle runs through a node. Sectors are as wide as they
 * have members. Of the numbers of rings and the directions the sectors may begin in, those are taken that need least
 * ground for every name to have a place.
 */
export function standOnRings(nodes: readonly RingedNode[], middle: NamedNode): void {
  if (nodes.length === 0) return;
  const [named, bare] = [nodes.slice(0, NAMED), [middle, ...nodes.slice(NAMED)]];
  const many = nodes.length > NAMED;
  const least = many ? RINGS.most : Math.min(RINGS.least, Math.ceil(nodes.length / PER_RING));
  const most = Math.max(RINGS.most, Math.ceil(Math.sqrt(nodes.length)));
  let best = { places: spread(nodes, ringsOf(most), 0), scale: WIDEST, reach: WIDEST * ringsOf(most).at(-1)! };
  for (let count = least; count <= most; count++) {
    const rings = ringsOf(count);
    for (const start of many ? [0] : STARTS) {
      const places = spread(nodes, rings, start);
      const scale = leastScale(best.reach / rings.at(-1)!, (tried) => {
        stand(nodes, places, tried);
        return placeNames(named, bare) !== null;
      });
      if (scale !== null) best = { places, scale, reach: scale * rings.at(-1)! };
    }
  }
  stand(nodes, best.places, best.scale);
}

/** Half the heights of a number of rings. */
function ringsOf(count: number): number[] {
  const innermost = Math.max(INNERMOST, INNER_PER_RING * count);
  return Array.from({ length: count }, (_, ring) => innermost + ring * BETWEEN);
}

/** About the least scale from 1 on, clearly below a bound, at which something fits; null where there is none. */
function leastScale(bound: number, fits: (scale: number) => boolean): number | null {
  let high = bound / NEAR;
  if (high < 1 || !fits(high)) return null;
  if (fits(1)) return 1;
  let low = 1;
  while (high / low > NEAR) {
    const middle = Math.sqrt(low * high);
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function stand(nodes: readonly RingedNode[], places: readonly Place[], scale: number): void {
  for (const [index, node] of nodes.entries()) {
    node.x = rounded(scale * places[index]!.x);
    node.y = rounded(scale * places[index]!.y);
  }
}

/** A place for each node on rings of given heights, the first sector beginning at a share of a full turn from the top. */
function spread(nodes: readonly RingedNode[], rings: readonly number[], start: number): Place[] {
  const ringOf = ringsFor(nodes.length, rings);
  const members = grouped([...nodes.keys()], (index) => nodes[index]!.sector).sort(([a], [b]) => a - b);
  const sectors = sectorsFor(members.map(([, indices]) => indices.length));
  const places: Place[] = [];
  for (const [number, [, indices]] of members.entries()) {
    const { from, span } = sectors[number]!;
    for (const [slot, index] of interleaved(indices, ringOf).entries()) {
      const turn = 2 * Math.PI * (start + from + (span * (slot + 0.5)) / indices.length);
      const height = rings[ringOf[index]!]!;
      places[index] = { x: STRETCH * height * Math.sin(turn), y: height * Math.cos(turn) };
    }
  }
  return places;
}

/** The ring of each of a number of nodes, inner ones first, each ring taking as many as its share of the length of all. */
function ringsFor(count: number, rings: readonly number[]): number[] {
  const total = rings.reduce((sum, height) => sum + height, 0);
  return rings.flatMap((_, ring) => {
    const before = rings.slice(0, ring).reduce((sum, height) => sum + height, 0);
    const [from, to] = [before, before + rings[ring]!].map((length) => Math.round((count * length) / total));
    return new Array<number>(to! - from!).fill(ring);
  });
}

/** Where sectors begin and how far they go, as shares of a full turn: by the number in each, but none less than the least. */
function sectorsFor(counts: readonly number[]): Array<{ from: number; span: number }> {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const wanted = counts.map((count) => Math.max(LEAST_SECTOR, count / all));
  const total = wanted.reduce((sum, share) => sum + share, 0);
  const gap = counts.length > 1 ? Math.min(SECTOR_GAP, LEAST_SECTOR / (2 * total)) : 0;
  let from = 0;
  return wanted.map((share) => {
    const sector = { from: from + gap / 2, span: share / total - gap };
    from += share / total;
    return sector;
  });
}

/** Members of a sector in the order in which they stand in it: those of each ring evenly spread among the others. */
function interleaved(members: readonly number[], ringOf: readonly number[]): number[] {
  return grouped(members, (index) => ringOf[index]!)
    .flatMap(([ring, row]) => row.map((index, place) => ({ index, ring, at: (place + 0.5) / row.length })))
    .sort((a, b) => a.at - b.at || a.ring - b.ring)
    .map(({ index }) => index);
}

/** To two decimals, as layouts are written. */
export function rounded(value: number): number {
  return Math.round(100 * value) / 100;
}

function grouped(members: readonly number[], groupOf: (member: number) => number): Array<[group: number, number[]]> {
  const groups = new Map<number, number[]>();
  for (const member of members) {
    const group = groups.get(groupOf(member));
    if (group) group.push(member);
    else groups.set(groupOf(member), [member]);
  }
  return [...groups];
}
