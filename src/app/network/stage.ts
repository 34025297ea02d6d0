import Graph from 'graphology';
import Sigma from 'sigma';
import type { Visible } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { type DrawnEdge, edgeProgramWith } from './edgeProgram.ts';
import { EmptyProgram } from './emptyProgram.ts';
import type { Ink } from './ink.ts';
import { type DrawnNode, nodeProgramWith } from './nodeProgram.ts';
import type { Point, Size, View } from './view.ts';

/** What the rest of the app needs of Sigma. */
export interface Stage {
  /** In front of the picture, redrawn by nobody but the caller; scaled so that its units are CSS pixels. */
  overlay: CanvasRenderingContext2D;
  size(): Size;
  view(): View;
  /** Moves the camera at once, or within `duration` milliseconds, easing out. */
  move(view: View, duration: number): void;
  limit(closest: number, farthest: number): void;
  /** Draws again with what is visible now; only nodes and edges named here are looked at. */
  refresh(nodes: string[], edges: string[]): void;
  /** Draws again what has not changed, in the next frame. */
  redraw(): void;
  /** Draws again for a new size of the container or another pixel ratio. */
  resize(): void;
  /** How much of the picture shows, 0 to 1; the overlay is not touched. */
  fade(opacity: number): void;
  on: Listening;
  kill(): void;
}

interface Listening {
  (event: 'frame' | 'lost', heard: () => void): void;
  (event: 'press' | 'click' | 'tap' | 'move' | 'leave' | 'push', heard: (at: Point) => void): void;
}

/** Layers Sigma draws with WebGL that stay empty here: they get no context, which is the dearest part of a first picture. */
const WITHOUT_CONTEXT = ['edges', 'hoverNodes'];
const SILENT = { blendFunc() {}, bindFramebuffer() {}, viewport() {}, clear() {}, getExtension: () => null };

class LeanSigma extends Sigma {
  override createCanvas(...[id, options]: Parameters<Sigma['createCanvas']>): HTMLCanvasElement {
    const canvas = super.createCanvas(id, options);
    return WITHOUT_CONTEXT.includes(id) ? Object.assign(canvas, { getContext: () => SILENT }) : canvas;
  }
}

const UNUSED = ['edges', 'edgeLabels', 'labels', 'hovers', 'hoverNodes'];

/**
 * Puts a drawing on stage in a container; throws where there is no WebGL. `scale` tells how many times larger than at
 * rest nodes and edges are at a camera ratio. Hides all of Sigma's layers but two, and takes its picking off: it
 * reads pixels back on every move of the mouse.
 */
export function stageOf(
  container: HTMLElement,
  drawing: Drawing,
  visible: () => Visible,
  ink: Ink,
  scale: (ratio: number) => number,
): Stage {
  const sigma = begun(container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    stagePadding: 0,
    zoomToSizeRatioFunction: (ratio) => 1 / scale(ratio),
    // Under Sigma's own names, so that it does not compile its own programs beside these.
    nodeProgramClasses: { circle: nodeProgramWith(ink) },
    nodeHoverProgramClasses: { circle: EmptyProgram },
    edgeProgramClasses: { line: edgeProgramWith(ink), arrow: EmptyProgram },
    defaultNodeType: 'circle',
    defaultEdgeType: 'line',
    nodeReducer: (node, data) => ({ ...data, hidden: !visible().nodes.has(node) }),
    edgeReducer: (edge, data) => ({ ...data, hidden: !visible().edges.has(edge) }),
  });
  const canvases = sigma.getCanvases();
  for (const name of UNUSED) canvases[name]!.style.display = 'none';
  const picture = canvases.nodes!;
  const overlay = canvases.mouse!;
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  mouse.removeAllListeners();
  touch.removeAllListeners();
  sigma.setCustomBBox({ x: [0, 1], y: [0, 1] });
  let set = false;
  const camera = sigma.getCamera();

  const on: Listening = (event: string, heard: (at: Point) => void) => {
    const at = ({ x, y }: Point): void => heard({ x, y });
    const touched = ({ touches, previousTouches }: { touches: Point[]; previousTouches: Point[] }): void => {
      const point = touches[0] ?? previousTouches[0];
      if (point) heard(point);
    };
    if (event === 'frame') sigma.on('afterRender', () => set && heard({ x: 0, y: 0 }));
    else if (event === 'lost')
      picture.addEventListener('webglcontextlost', () => heard({ x: 0, y: 0 }), { once: true });
    else if (event === 'press') mouse.on('mousedown', at);
    else if (event === 'click') mouse.on('click', at);
    else if (event === 'tap') touch.on('tap', touched);
    else if (event === 'move') mouse.on('mousemove', at);
    else if (event === 'leave') mouse.on('mouseleave', at);
    else {
      mouse.on('wheel', at);
      touch.on('touchmove', touched);
    }
  };

  return {
    overlay: overlay.getContext('2d')!,
    size: () => sigma.getDimensions(),
    view: () => camera.getState(),
    move: (view, duration) => {
      if (duration > 0) camera.animate(view, { duration, easing: 'cubicOut' }, () => undefined);
      else camera.setState(view);
      if (!set) {
        set = true;
        sigma.setGraph(graphOf(drawing));
      }
    },
    limit: (closest, farthest) => {
      camera.minRatio = closest;
      camera.maxRatio = farthest;
    },
    refresh: (nodes, edges) => {
      sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
    },
    redraw: () => {
      sigma.scheduleRender();
    },
    resize: () => {
      sigma.resize(true);
      sigma.scheduleRender();
    },
    fade: (opacity) => {
      picture.style.opacity = String(opacity);
    },
    on,
    kill: () => sigma.kill(),
  };
}

function begun(container: HTMLElement, settings: ConstructorParameters<typeof Sigma>[2]): Sigma {
  try {
    return new LeanSigma(new Graph(), container, settings);
  } catch (cause) {
    throw new Error('The network cannot be drawn; needed: a browser with WebGL, switched on', { cause });
  }
}

/** Looks only: where, how large, which kind. The largest nodes come first, so that small ones lie over them. */
function graphOf(drawing: Drawing): Graph {
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  drawing.nodes.forEach((node, index) => {
    const looks: Pick<DrawnNode, 'x' | 'y' | 'size' | 'kind'> = {
      x: drawing.x[index]!,
      y: drawing.y[index]!,
      size: drawing.radii[index]!,
      kind: drawing.kinds[index]!,
    };
    graph.addNode(node, looks);
  });
  drawing.edges.forEach((edge, index) => {
    const looks: Pick<DrawnEdge, 'size' | 'alpha'> = {
      size: drawing.widths[index]!,
      alpha: 0.15 + 0.2 * drawing.strengths[index]!,
    };
    graph.addEdgeWithKey(edge, drawing.nodes[drawing.sources[index]!], drawing.nodes[drawing.targets[index]!], looks);
  });
  return graph;
}
