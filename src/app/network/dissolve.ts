import { type Drawing, edgeNumber } from './drawing.ts';
import { fontOf } from './lettering.ts';
import type { Named } from './naming.ts';
import type { Scene, SceneLine } from './scene.ts';
import type { Point } from './view.ts';

/** What of a scene is on screen, each part as strong as it shows, 0 to 1. */
export interface Showing {
  /** How much of the whole network shows. */
  ground: number;
  /** In the order in which they are painted. */
  lines: ReadonlyArray<SceneLine & { strength: number }>;
  nodes: ReadonlyMap<number, number>;
  ringed: ReadonlyMap<number, number>;
  selected: ReadonlyMap<number, number>;
  /** In order of priority. */
  names: ReadonlyArray<Named & { strength: number }>;
}

/** A share of the time by which names that go are gone, and from which on those that come appear. */
const NAMES = { gone: 0.45, coming: 0.55 };

/** A scene at rest. */
export function showing(scene: Scene, named: readonly Named[]): Showing {
  return {
    ground: scene.ground,
    lines: scene.lines.map((line) => ({ ...line, strength: 1 })),
    nodes: whole(scene.nodes),
    ringed: whole(scene.ringed),
    selected: whole(scene.selected),
    names: named.map((name) => ({ ...name, strength: 1 })),
  };
}

/**
 * One scene becoming another: what both have stays, what only one has fades. What goes lingers while the network behind
 * it comes up, so that nothing is dim on its way; names go before others come.
 *
 * @returns what shows when a share of the time, 0 to 1, is gone
 */
export function dissolve(before: Showing, after: Showing): (share: number) => Showing {
  const namesBefore = new Map(before.names.map((name) => [name.node, name]));
  const namesAfter = new Set(after.names.map(({ node }) => node));
  const goneNames = before.names.filter(({ node }) => !namesAfter.has(node));
  const linesBefore = new Map(before.lines.map((line) => [lineKey(line), line]));
  const linesAfter = new Set(after.lines.map(lineKey));
  const goneLines = before.lines.filter((line) => !linesAfter.has(lineKey(line)));
  return (share) => {
    if (share >= 1) return after;
    const lingering = 1 - share ** 2;
    return {
      ground: mixed(before.ground, after.ground, share),
      lines: [
        ...goneLines.map((line) => ({ ...line, strength: line.strength * lingering })),
        ...after.lines.map((line) => {
          const old = linesBefore.get(lineKey(line));
          if (!old) return { ...line, strength: line.strength * share };
          return { ...line, alpha: mixed(old.alpha, line.alpha, share), strength: mixed(old.strength, 1, share) };
        }),
      ],
      nodes: dissolved(before.nodes, after.nodes, share, lingering),
      ringed: dissolved(before.ringed, after.ringed, share, lingering),
      selected: dissolved(before.selected, after.selected, share, lingering),
      names: [
        ...after.names.map((name) => {
          const old = namesBefore.get(name.node);
          if (old) return moving(old, name, share);
          return { ...name, strength: Math.max(0, (share - NAMES.coming) / (1 - NAMES.coming)) };
        }),
        ...goneNames.map((name) => ({ ...name, strength: name.strength * Math.max(0, 1 - share / NAMES.gone) })),
      ],
    };
  };
}

/** The same with the numbers another drawing has; what it does not have is left out. */
export function renumbered(showing: Showing, before: Drawing, after: Drawing): Showing {
  const nodeNow = (node: number): number | undefined => after.nodeOf.get(before.nodes[node]!);
  const edgeNow = (edge: number): number | undefined =>
    after.edges[edge] === before.edges[edge] ? edge : edgeNumber(after, before.edges[edge]!);
  const nodes = (parts: ReadonlyMap<number, number>) =>
    new Map([...parts].flatMap(([node, strength]) => pairOf(nodeNow(node), strength)));
  return {
    ground: showing.ground,
    lines: showing.lines.flatMap((line) => {
      const edge = edgeNow(line.edge);
      const colour = line.colour === 'accent' ? line.colour : nodeNow(line.colour);
      return edge === undefined || colour === undefined ? [] : [{ ...line, edge, colour }];
    }),
    nodes: nodes(showing.nodes),
    ringed: nodes(showing.ringed),
    selected: nodes(showing.selected),
    names: showing.names.flatMap((name) => {
      const node = nodeNow(name.node);
      return node === undefined ? [] : [{ ...name, node }];
    }),
  };
}

function whole(nodes: readonly number[]): Map<number, number> {
  return new Map(nodes.map((node) => [node, 1]));
}

function pairOf(node: number | undefined, strength: number): Array<[number, number]> {
  return node === undefined ? [] : [[node, strength]];
}

function lineKey({ edge, colour }: SceneLine): string {
  return `${edge} ${colour}`;
}

function dissolved(
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>,
  share: number,
  lingering: number,
): Map<number, number> {
  const now = new Map<number, number>();
  for (const [node, strength] of before) if (!after.has(node)) now.set(node, strength * lingering);
  for (const node of after.keys()) now.set(node, mixed(before.get(node) ?? 0, 1, share));
  return now;
}

/** A name on its way to another place and size. */
function moving(from: Named & { strength: number }, to: Named, share: number): Named & { strength: number } {
  const { weight } = to.lettering;
  const size = mixed(from.lettering.size, to.lettering.size, share);
  const grown = size / to.lettering.size;
  return {
    node: to.node,
    toward: between(from.toward, to.toward, share),
    shift: between(from.shift, to.shift, share),
    lettering: {
      text: to.lettering.text,
      size,
      weight,
      font: fontOf(size, weight),
      width: to.lettering.width * grown,
      height: to.lettering.height * grown,
    },
    strength: mixed(from.strength, 1, share),
  };
}

function between(from: Point, to: Point, share: number): Point {
  return { x: mixed(from.x, to.x, share), y: mixed(from.y, to.y, share) };
}

function mixed(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
