import { nodesOfFocus } from '../focus.ts';
import type { Display } from '../look/palette.ts';
import type { Shown } from './contract.ts';
import { bubbleWith, type Drawing, edgeNumber, edgesAt, otherEnd } from './drawing.ts';
import type { Masks } from './masks.ts';

/** A link that comes forward. */
export interface SceneLine {
  edge: number;
  /** The node whose colour it takes, or the accent. */
  colour: number | 'accent';
  alpha: number;
}

/** What lies in front of the whole network. */
export interface Scene {
  /** How much of the whole network still shows, 0 to 1. */
  ground: number;
  /** Weakest first. */
  lines: SceneLine[];
  nodes: number[];
  ringed: number[];
  /** Picked out together. */
  selected: number[];
  /** Nodes to name, in order of priority; null: any node, as there is room. */
  named: number[] | null;
  /** Names that are not cut. */
  whole: ReadonlySet<number>;
}

/** What the pointer is on. */
export type Hover = { kind: 'none' } | { kind: 'node' | 'edge'; index: number };

/** What of the choices makes something come forward. */
export type Asked = Pick<Shown, 'focus' | 'emphasis' | 'selection'>;

export const NOT_HOVERED: Hover = { kind: 'none' };

const CHOSEN_GROUND = 0.13;
const HOVERED_GROUND = 0.3;
/** Links that come forward with a node at most, the strongest; the others stay in the ground. */
const MOST = { chosen: 1500, hovered: 500 };
/** Of a node's links so many, the strongest, are clear; a hub's others are a haze. */
const CLEAR = 80;
/** Of a selection so many names are written whatever they cover. */
const NAMED = 40;

/** What comes forward for a choice and a pointer; hidden nodes and edges never do. */
export function sceneOf(drawing: Drawing, masks: Masks, asked: Asked, hover: Hover): Scene {
  const scene = withSelection(drawing, masks, chosenScene(drawing, masks, asked), asked.selection);
  if (hover.kind === 'none') return scene;
  const quiet = asked.focus.kind === 'none' && !asked.emphasis;
  if (hover.kind === 'node') {
    if (!quiet) return withNodes(scene, [hover.index]);
    const { selected } = scene;
    return { ...around(drawing, masks, hover.index, HOVERED_GROUND, [], MOST.hovered), selected };
  }
  const ends = [drawing.sources[hover.index]!, drawing.targets[hover.index]!];
  const line: SceneLine = { edge: hover.index, colour: 'accent', alpha: 0.9 };
  const lines = [...scene.lines.filter(({ edge }) => edge !== hover.index), line];
  if (quiet)
    return {
      ...scene,
      lines,
      nodes: [...new Set([...ends, ...scene.nodes])],
      whole: new Set([...scene.whole, ...ends]),
    };
  return withNodes({ ...scene, lines }, ends);
}

/** A node in a person's hand: itself with all its links. */
export function liftedScene(drawing: Drawing, masks: Masks, node: number): Scene {
  return around(drawing, masks, node, HOVERED_GROUND, [node], MOST.chosen);
}

/** A scene as a display shows it: on a stage the strongest of it are named first. */
export function stagedScene(scene: Scene, drawing: Drawing, display: Display): Scene {
  return display === 'screen' || !scene.named ? scene : { ...scene, named: strongestFirst(scene, drawing) };
}

/** The nodes of a scene: those it is about, then the ends of its links, the strongest link first, then the others. */
export function strongestFirst({ nodes, ringed, whole, lines }: Scene, { sources, targets }: Drawing): number[] {
  const ends = lines.toReversed().flatMap(({ edge }) => [sources[edge]!, targets[edge]!]);
  return [...new Set([...ringed, ...whole, ...ends, ...nodes])];
}

function chosenScene(drawing: Drawing, masks: Masks, { focus, emphasis }: Asked): Scene {
  if (focus.kind === 'none' && !emphasis) return NOTHING;
  if (focus.kind === 'node') {
    const node = drawing.nodeOf.get(focus.node) ?? bubbleWith(drawing, focus.node);
    if (node === undefined || !masks.nodes[node]) return NOTHING;
    return around(drawing, masks, node, CHOSEN_GROUND, [node], MOST.chosen);
  }
  if (focus.kind === 'edge') {
    const edge = edgeNumber(drawing, focus.edge);
    return edge === undefined || !masks.edges[edge] ? NOTHING : between(drawing, masks, edge);
  }
  if (focus.kind === 'community' && !emphasis) {
    const bubble = bubbleWith(drawing, focus.leader);
    if (bubble !== undefined && masks.nodes[bubble])
      return around(drawing, masks, bubble, CHOSEN_GROUND, [bubble], MOST.chosen);
  }
  return emphasised(drawing, masks, focus, emphasis);
}

const NOTHING: Scene = { ground: 1, lines: [], nodes: [], ringed: [], selected: [], named: null, whole: new Set() };

function around(drawing: Drawing, masks: Masks, node: number, ground: number, ringed: number[], most: number): Scene {
  const lines = linesAt(drawing, masks, node)
    .slice(0, most)
    .map((edge, rank) => ({ edge, colour: otherEnd(drawing, edge, node), alpha: rank < CLEAR ? 0.6 : 0.2 }));
  const neighbours = lines.map(({ colour }) => colour).sort((a, b) => a - b);
  const nodes = [node, ...neighbours];
  return { ...NOTHING, ground, lines: lines.reverse(), nodes, ringed, named: nodes, whole: new Set([node]) };
}

/** An edge, both its ends, and quietly what both are linked to. */
function between(drawing: Drawing, masks: Masks, edge: number): Scene {
  const ends = [drawing.sources[edge]!, drawing.targets[edge]!] as const;
  const [first, second] = ends.map(
    (end) => new Map(linesAt(drawing, masks, end).map((line) => [otherEnd(drawing, line, end), line])),
  );
  const common = [...first!.keys()]
    .filter((node) => second!.has(node))
    .sort((a, b) => a - b)
    .slice(0, MOST.hovered);
  const quiet = common
    .flatMap((node) =>
      [first!.get(node)!, second!.get(node)!].map((line) => ({ edge: line, colour: node, alpha: 0.22 })),
    )
    .sort((a, b) => b.edge - a.edge);
  const nodes = [...ends, ...common];
  return {
    ...NOTHING,
    ground: CHOSEN_GROUND,
    lines: [...quiet, { edge, colour: 'accent', alpha: 1 }],
    nodes,
    ringed: [...ends],
    named: nodes,
    whole: new Set(ends),
  };
}

/** What was asked for: the entities it names ringed, the links of a path in the accent, others in their farther end's colour. */
function emphasised(drawing: Drawing, masks: Masks, focus: Asked['focus'], emphasis: Asked['emphasis']): Scene {
  const numberOf = (key: string): number[] => {
    const node = drawing.nodeOf.get(key) ?? bubbleWith(drawing, key);
    return node !== undefined && masks.nodes[node] ? [node] : [];
  };
  const asked = [...new Set(nodesOfFocus(focus).flatMap(numberOf))];
  const others = [...new Set(emphasis?.nodes.flatMap(numberOf))].sort((a, b) => a - b);
  const drawnAs = (key: string) =>
    key
      .split('\t')
      .flatMap(numberOf)
      .map((node) => drawing.nodes[node]);
  const edges = [
    ...new Set((emphasis?.edges ?? []).flatMap((key) => edgeNumber(drawing, drawnAs(key).join('\t')) ?? [])),
  ]
    .filter((edge) => masks.edges[edge])
    .sort((a, b) => b - a);
  const nodes = [...new Set([...asked, ...others])];
  if (nodes.length === 0) return NOTHING;
  const accented = focus.kind === 'path';
  const fartherEnd = (edge: number) =>
    asked.includes(drawing.sources[edge]!) ? drawing.targets[edge]! : drawing.sources[edge]!;
  return {
    ...NOTHING,
    ground: CHOSEN_GROUND,
    lines: edges
      .slice(-MOST.chosen)
      .map((edge) => ({ edge, colour: accented ? 'accent' : fartherEnd(edge), alpha: accented ? 1 : 0.6 })),
    nodes,
    ringed: asked,
    named: nodes,
    whole: new Set(accented ? nodes : asked),
  };
}

function withSelection(drawing: Drawing, masks: Masks, scene: Scene, selection: ReadonlySet<string>): Scene {
  if (selection.size === 0) return scene;
  const selected = [...selection]
    .flatMap((key) => drawing.nodeOf.get(key) ?? [])
    .filter((node) => masks.nodes[node])
    .sort((a, b) => a - b);
  const named = scene.named && [...new Set([...scene.named, ...selected])];
  const whole = new Set([...scene.whole, ...selected.slice(0, NAMED)]);
  return { ...scene, nodes: [...new Set([...scene.nodes, ...selected])], selected, named, whole };
}

function withNodes(scene: Scene, added: number[]): Scene {
  const named = scene.named ? [...new Set([...added, ...scene.named])] : null;
  return {
    ...scene,
    nodes: [...new Set([...scene.nodes, ...added])],
    named,
    whole: new Set([...scene.whole, ...added]),
  };
}

function linesAt(drawing: Drawing, masks: Masks, node: number): number[] {
  return [...edgesAt(drawing, node)].filter((edge) => masks.edges[edge] && masks.nodes[otherEnd(drawing, edge, node)]);
}
