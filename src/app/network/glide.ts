import { type Drawing, edgesAt, otherEnd } from './drawing.ts';
import type { Masks } from './masks.ts';

/**
 * A drawing as it is on screen: its places and sizes change while it glides, and behind its own nodes and edges come
 * those that fade out.
 */
export interface Live extends Drawing {
  /** 0 not there yet, or no longer; 1 there. Of nodes and edges, leaving ones included. */
  nodePresence: Float32Array;
  edgePresence: Float32Array;
}

/** A way from one drawing to another. */
export interface Glide {
  live: Live;
  /** What is drawn on the way: what is shown at its end, and what fades out. */
  drawn: Masks | undefined;
  /** Puts everything where it is when a share of the way, 0 to 1, is gone. */
  step(share: number): void;
}

/** Edges that fade out at most; the weaker ones are cut. */
const LEAVING = 3000;

/** A drawing at rest. */
export function atRest(drawing: Drawing): Live {
  return {
    ...drawing,
    x: drawing.x.slice(),
    y: drawing.y.slice(),
    radii: drawing.radii.slice(),
    nodePresence: new Float32Array(drawing.nodes.length).fill(1),
    edgePresence: new Float32Array(drawing.edges.length).fill(1),
  };
}

/**
 * The way from what is on screen to another drawing: nodes of both go from the old place to the new one, new ones fade
 * in, those that are gone fade out if they were shown. What is drawn into a bubble goes there, and comes out of it.
 * `wanted`: what of the other drawing is to be shown; with it what is shown or hidden fades as well, without it, at once.
 */
export function glideBetween(before: Live, shown: Masks, after: Drawing, wanted?: Masks): Glide {
  const fades = before.nodes.length > 0;
  const leaving = before.nodes.flatMap((key, node) => (shown.nodes[node] && !after.nodeOf.has(key) ? [node] : []));
  const bubbleAfter = bubbleOf(after);
  const bubbleBefore = bubbleOf(before);
  const count = after.nodes.length;
  const total = count + leaving.length;
  const from = { x: new Float64Array(total), y: new Float64Array(total), radii: new Float32Array(total) };
  const to = { x: new Float64Array(total), y: new Float64Array(total), radii: new Float32Array(total) };
  for (const column of ['x', 'y', 'radii'] as const) to[column].set(after[column]);
  const presence = { from: new Float32Array(total).fill(1), to: new Float32Array(total).fill(1) };
  after.nodes.forEach((key, node) => {
    const old = before.nodeOf.get(key);
    const origin = old ?? bubbleBefore.get(key);
    put(from, node, origin === undefined ? after : before, origin ?? node);
    if (old === undefined) from.radii[node] = after.radii[node]!;
    if (old === undefined && fades) presence.from[node] = 0;
    if (!wanted) return;
    if (old !== undefined && fades) presence.from[node] = shown.nodes[old] ? before.nodePresence[old]! : 0;
    presence.to[node] = wanted.nodes[node]!;
  });
  leaving.forEach((old, index) => {
    const node = count + index;
    const home = bubbleAfter.get(before.nodes[old]!);
    put(from, node, before, old);
    put(to, node, home === undefined ? before : after, home ?? old);
    to.radii[node] = before.radii[old]!;
    if (wanted) presence.from[node] = before.nodePresence[old]!;
    presence.to[node] = 0;
  });
  const edges = edgesBetween(
    before,
    shown,
    after,
    new Map(leaving.map((old, index) => [old, count + index])),
    fades,
    wanted,
  );
  const live: Live = {
    ...after,
    ...edges.columns,
    x: from.x.slice(),
    y: from.y.slice(),
    radii: from.radii.slice(),
    kinds: joined(
      new Uint8Array(total),
      after.kinds,
      leaving.map((old) => before.kinds[old]!),
    ),
    nodePresence: presence.from.slice(),
    edgePresence: edges.from.slice(),
  };
  return {
    live,
    drawn: wanted && {
      nodes: Uint8Array.from(after.nodes, (_, node) => Number(presence.from[node]! + presence.to[node]! > 0)),
      edges: Uint8Array.from(after.edges, (_, edge) => Number(edges.from[edge]! + edges.to[edge]! > 0)),
    },
    step: (share) => {
      const eased = 1 - (1 - share) ** 3;
      for (const column of ['x', 'y', 'radii'] as const) blend(live[column], from[column], to[column], eased);
      blend(live.nodePresence, presence.from, presence.to, eased);
      blend(live.edgePresence, edges.from, edges.to, eased);
    },
  };
}

interface Columns {
  x: Float64Array;
  y: Float64Array;
  radii: Float32Array;
}

function put(columns: Columns, node: number, source: Columns, at: number): void {
  columns.x[node] = source.x[at]!;
  columns.y[node] = source.y[at]!;
  columns.radii[node] = source.radii[at]!;
}

function blend(now: Float32Array | Float64Array, from: ArrayLike<number>, to: ArrayLike<number>, share: number): void {
  for (let index = 0; index < now.length; index++) now[index] = from[index]! + (to[index]! - from[index]!) * share;
}

/** The node that stands for each member of a bubble. */
function bubbleOf({ bubbles }: Drawing): Map<string, number> {
  return new Map([...bubbles].flatMap(([node, { members }]) => members.map((member) => [member, node] as const)));
}

function edgesBetween(
  before: Live,
  shown: Masks,
  after: Drawing,
  leavingNodes: ReadonlyMap<number, number>,
  fades: boolean,
  wanted: Masks | undefined,
): { columns: Pick<Drawing, 'sources' | 'targets' | 'widths' | 'strengths'>; from: Float32Array; to: Float32Array } {
  const wantedNow = wanted ? Float32Array.from(wanted.edges) : null;
  const { sources, targets, widths, strengths } = after;
  const same = before.edges === after.edges || sameKeys(before.edges, after.edges);
  const still = new Float32Array(after.edges.length).fill(1);
  if (same || !fades) {
    const columns = { sources, targets, widths, strengths };
    if (!wantedNow || !fades) return { columns, from: wantedNow ?? still, to: wantedNow ?? still };
    const from = wantedNow.map((_, edge) => shown.edges[edge]! * before.edgePresence[edge]!);
    return { columns, from, to: wantedNow };
  }
  const edgeNow = edgesStaying(before, after);
  const leaving: number[] = [];
  const presence = new Float32Array(after.edges.length);
  for (let edge = 0; edge < before.edges.length; edge++) {
    const now = edgeNow[edge]!;
    if (now >= 0) presence[now] = wanted ? shown.edges[edge]! : 1;
    else if (shown.edges[edge] && leaving.length < LEAVING) leaving.push(edge);
  }
  const nodeNow = (old: number): number => leavingNodes.get(old) ?? after.nodeOf.get(before.nodes[old]!) ?? 0;
  const of = (column: ArrayLike<number>): number[] => leaving.map((edge) => column[edge]!);
  const total = after.edges.length + leaving.length;
  return {
    columns: {
      sources: joined(new Uint32Array(total), sources, of(before.sources).map(nodeNow)),
      targets: joined(new Uint32Array(total), targets, of(before.targets).map(nodeNow)),
      widths: joined(new Float32Array(total), widths, of(before.widths)),
      strengths: joined(new Float32Array(total), strengths, of(before.strengths)),
    },
    from: joined(new Float32Array(total).fill(1), presence, []),
    to: joined(new Float32Array(total), wantedNow ?? still, []),
  };
}

/** The number in another drawing of each edge of one, −1 where it is not there: found by its two ends, which is quicker than by keys. */
function edgesStaying(before: Live, after: Drawing): Int32Array {
  const edgeNow = new Int32Array(before.edges.length).fill(-1);
  const nodeNow = Int32Array.from(before.nodes, (key) => after.nodeOf.get(key) ?? -1);
  const edgeTo = new Int32Array(after.nodes.length).fill(-1);
  for (let old = 0; old < nodeNow.length; old++) {
    const node = nodeNow[old]!;
    if (node < 0) continue;
    const here = edgesAt(after, node);
    for (let index = 0; index < here.length; index++) edgeTo[otherEnd(after, here[index]!, node)] = here[index]!;
    const there = edgesAt(before, old);
    for (let index = 0; index < there.length; index++) {
      const edge = there[index]!;
      const other = nodeNow[otherEnd(before, edge, old)]!;
      if (other >= 0) edgeNow[edge] = edgeTo[other]!;
    }
    for (let index = 0; index < here.length; index++) edgeTo[otherEnd(after, here[index]!, node)] = -1;
  }
  return edgeNow;
}

/** Two columns one after the other in the first, which has room for both. */
function joined<Column extends Uint8Array | Uint32Array | Float32Array>(
  room: Column,
  first: ArrayLike<number>,
  second: readonly number[],
): Column {
  room.set(first);
  room.set(second, first.length);
  return room;
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
