import type { Shown } from './contract.ts';
import { type Drawing, edgeNumber } from './drawing.ts';
import { pickEdge, pickNode, type Targets } from './pick.ts';
import type { Hover } from './scene.ts';
import type { Stage } from './stage.ts';
import { type Point, pixelsPerUnit, toUnit } from './view.ts';

/** What a person chose. */
export interface Told {
  node(node: string): void;
  edge(edge: string): void;
  nothing(): void;
}

const NODE_SLACK = 4;
const EDGE_SLACK = 5;
/** Half of the 44 px a finger needs. */
const FINGER = 22;
/** Pixels a press may wander and still be a click. */
const STEADY = 5;

/** Hears pointer and touch on a stage, finds what is meant by arithmetic, tells of it. Gives a function that ends it. */
export function listen(
  stage: Stage,
  drawing: Drawing,
  shown: Readonly<Pick<Shown, 'visible' | 'focus'>>,
  told: Told & { scale(): number },
  heard: { hover(hover: Hover): void; moved(): void },
): () => void {
  let hover: Hover = { kind: 'none' };
  let pressed: Point | null = null;
  let pointer: Point | null = null;
  let asked = 0;

  const hitAt = (point: Point, finger: boolean): Hover => {
    const unit = pixelsPerUnit(stage.view(), stage.size());
    const place = toUnit(stage.view(), stage.size(), point);
    const scale = told.scale();
    const least = finger ? FINGER : 0;
    const reach = (node: number): number => Math.max(drawing.radii[node]! * scale + NODE_SLACK, least) / unit;
    const targets = targetsOf(drawing, shown);
    const node = pickNode(drawing, targets, place, reach, 0);
    if (node >= 0) return { kind: 'node', index: node };
    const edge = pickEdge(drawing, targets, place, (finger ? 2 * EDGE_SLACK : EDGE_SLACK) / unit);
    return edge >= 0 ? { kind: 'edge', index: edge } : { kind: 'none' };
  };

  const choose = (point: Point, finger: boolean): void => {
    const hit = hitAt(point, finger);
    if (hit.kind === 'node') told.node(drawing.nodes[hit.index]!);
    else if (hit.kind === 'edge') told.edge(drawing.edges[hit.index]!);
    else told.nothing();
  };

  const point = (next: Hover): void => {
    stage.overlay.canvas.style.cursor = next.kind === 'none' ? '' : 'pointer';
    if (sameHover(next, hover)) return;
    hover = next;
    heard.hover(next);
  };

  const look = (): void => {
    asked = 0;
    point(pointer ? hitAt(pointer, false) : { kind: 'none' });
  };

  const lookSoon = (at: Point | null): void => {
    pointer = at;
    asked ||= requestAnimationFrame(look);
  };

  const release = (): void => {
    pressed = null;
  };
  document.addEventListener('mouseup', release);

  let down: Point | null = null;
  stage.on('press', (at) => {
    pressed = at;
    down = at;
  });
  stage.on('move', (at) => {
    if (!pressed) lookSoon(at);
    else if (distance(pressed, at) > STEADY) heard.moved();
  });
  stage.on('leave', () => lookSoon(null));
  stage.on('push', heard.moved);
  stage.on('click', (at) => {
    if (down && distance(down, at) <= STEADY) choose(at, false);
  });
  stage.on('tap', (at) => choose(at, true));

  return () => {
    cancelAnimationFrame(asked);
    document.removeEventListener('mouseup', release);
  };
}

/** Every visible node; of the edges, those of the chosen node only, where one is chosen. */
function targetsOf(drawing: Drawing, { visible, focus }: Readonly<Pick<Shown, 'visible' | 'focus'>>): Targets {
  const chosen = focus.kind === 'node' ? drawing.nodeOf.get(focus.node) : undefined;
  const edge = focus.kind === 'edge' ? edgeNumber(drawing, focus.edge) : undefined;
  return {
    node: (index) => visible.nodes.has(drawing.nodes[index]!),
    edge: (index) => {
      if (!visible.edges.has(drawing.edges[index]!)) return false;
      if (edge !== undefined) return index === edge;
      return chosen === undefined || drawing.sources[index] === chosen || drawing.targets[index] === chosen;
    },
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function sameHover(a: Hover, b: Hover): boolean {
  if (a.kind === 'none' || b.kind === 'none') return a.kind === b.kind;
  return a.kind === b.kind && a.index === b.index;
}
