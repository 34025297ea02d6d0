import type { Focus } from '../focus.ts';
import type { Visible } from './contract.ts';
import { type Drawing, edgeNumber, edgesAt, otherEnd } from './drawing.ts';

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
  /** Nodes to name, in order of priority; null: any node, as there is room. */
  named: number[] | null;
  /** Names that are not cut. */
  whole: ReadonlySet<number>;
}

/** What the pointer is on. */
export type Hover = { kind: 'none' } | { kind: 'node' | 'edge'; index: number };

const CHOSEN_GROUND = 0.13;
const HOVERED_GROUND = 0.3;

/** What comes forward for a choice and a pointer; hidden nodes and edges never do. */
export function sceneOf(drawing: Drawing, visible: Visible, focus: Focus, hover: Hover): Scene {
  const scene = chosenScene(drawing, visible, focus);
  if (hover.kind === 'none') return scene;
  if (hover.kind === 'node') {
    if (focus.kind === 'none') return around(drawing, visible, hover.index, HOVERED_GROUND, []);
    return withNodes(scene, [hover.index]);
  }
  const ends = [drawing.sources[hover.index]!, drawing.targets[hover.index]!];
  const line: SceneLine = { edge: hover.index, colour: 'accent', alpha: 0.9 };
  const lines = [...scene.lines.filter(({ edge }) => edge !== hover.index), line];
  if (focus.kind === 'none') return { ...scene, lines, nodes: ends, whole: new Set(ends) };
  return withNodes({ ...scene, lines }, ends);
}

function chosenScene(drawing: Drawing, visible: Visible, focus: Focus): Scene {
  if (focus.kind === 'node') {
    const node = drawing.nodeOf.get(focus.node);
    if (node !== undefined && visible.nodes.has(focus.node))
      return around(drawing, visible, node, CHOSEN_GROUND, [node]);
  }
  if (focus.kind === 'edge') {
    const edge = edgeNumber(drawing, focus.edge);
    if (edge !== undefined && visible.edges.has(focus.edge)) return between(drawing, visible, edge);
  }
  return { ground: 1, lines: [], nodes: [], ringed: [], named: null, whole: new Set() };
}

function around(drawing: Drawing, visible: Visible, node: number, ground: number, ringed: number[]): Scene {
  const lines = linesAt(drawing, visible, node).map((edge) => ({
    edge,
    colour: otherEnd(drawing, edge, node),
    alpha: 0.6,
  }));
  const neighbours = lines.map(({ colour }) => colour).sort((a, b) => a - b);
  const nodes = [node, ...neighbours];
  return { ground, lines: lines.reverse(), nodes, ringed, named: nodes, whole: new Set([node]) };
}

/** An edge, both its ends, and quietly what both are linked to. */
function between(drawing: Drawing, visible: Visible, edge: number): Scene {
  const ends = [drawing.sources[edge]!, drawing.targets[edge]!] as const;
  const [first, second] = ends.map(
    (end) => new Map(linesAt(drawing, visible, end).map((line) => [otherEnd(drawing, line, end), line])),
  );
  const common = [...first!.keys()].filter((node) => second!.has(node)).sort((a, b) => a - b);
  const quiet = common
    .flatMap((node) =>
      [first!.get(node)!, second!.get(node)!].map((line) => ({ edge: line, colour: node, alpha: 0.22 })),
    )
    .sort((a, b) => b.edge - a.edge);
  const nodes = [...ends, ...common];
  return {
    ground: CHOSEN_GROUND,
    lines: [...quiet, { edge, colour: 'accent', alpha: 1 }],
    nodes,
    ringed: [...ends],
    named: nodes,
    whole: new Set(ends),
  };
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

function linesAt(drawing: Drawing, visible: Visible, node: number): number[] {
  return [...edgesAt(drawing, node)].filter(
    (edge) =>
      visible.edges.has(drawing.edges[edge]!) && visible.nodes.has(drawing.nodes[otherEnd(drawing, edge, node)]!),
  );
}
