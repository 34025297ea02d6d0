import type { Insets, Shown } from './contract.ts';
import type { Drawing } from './drawing.ts';
import { frameFor, MARGIN, sizeScale, viewOfNodes, zoomOf } from './frame.ts';
import { inkOf } from './ink.ts';
import { lettererWith } from './lettering.ts';
import { type Named, nameNodes, type Screen } from './naming.ts';
import { paintOverlay } from './overlay.ts';
import { listen, type Told } from './pointer.ts';
import { type Hover, type Scene, sceneOf } from './scene.ts';
import type { Sketch } from './sketch.ts';
import { sketchOf } from './sketch-screen.ts';
import { stageOf } from './stage.ts';
import { centreOf, contains, freeArea, toScreen, toUnit, type View, viewWith, zoomed } from './view.ts';

export interface Hearing extends Told {
  zoom(zoom: number): void;
  drawn(): void;
  lost(): void;
}

/** A network on screen. */
export interface Picture {
  show(part: Partial<Shown>): void;
  resize(): void;
  fit(): void;
  zoom(factor: number): void;
  /** Moves what is seen by pixels. */
  pan(right: number, down: number): void;
  center(node: string): void;
  /** What is on screen now. */
  sketch(): Sketch;
  end(): void;
}

const FLIGHT = 400;
/** How many times closer than fitted a flight to a node ends at most. */
const CLOSEST_FLIGHT = 3;
/** Milliseconds names keep their side of their node while the camera moves. */
const SETTLED = 120;

/** Draws a network in a container of at least a pixel; throws where there is no WebGL. */
export function pictureIn(container: HTMLElement, drawing: Drawing, start: Shown, told: Hearing): Picture {
  const shown = { ...start };
  const ink = inkOf(shown.theme);
  const size = { width: container.offsetWidth, height: container.offsetHeight };
  let frame = frameFor(drawing, size, shown.insets);
  const stage = stageOf(
    container,
    drawing,
    () => shown.visible,
    ink,
    (ratio) => sizeScale(frame, ratio),
  );
  const write = lettererWith((text, font) => {
    stage.overlay.font = font;
    return stage.overlay.measureText(text).width;
  });
  let hover: Hover = { kind: 'none' };
  let scene: Scene = sceneOf(drawing, shown.visible, shown.focus, hover);
  let named: Named[] | null = null;
  let placedAt = stage.view();
  let moved = false;
  let drawn = false;
  let toldZoom = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;

  const screenNow = (): Screen => {
    const [view, now] = [stage.view(), stage.size()];
    const scale = sizeScale(frame, view.ratio);
    return {
      drawing,
      shown: (node) => shown.visible.nodes.has(drawing.nodes[node]!),
      at: (node) => toScreen(view, now, { x: drawing.x[node]!, y: drawing.y[node]! }),
      radius: (node) => drawing.radii[node]! * scale,
      scale,
      write,
      bounds: freeArea(now, shown.insets, 4),
      zoom: zoomOf(frame, view.ratio),
    };
  };

  const paint = (): void => {
    const screen = screenNow();
    if (!named || placedAt.ratio > 1.15 * stage.view().ratio) {
      named = nameNodes(screen, scene);
      placedAt = stage.view();
    }
    paintOverlay(stage.overlay, ink, screen, scene, named);
  };

  const settle = (): void => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      named = null;
      paint();
    }, SETTLED);
  };

  const compose = (): void => {
    scene = sceneOf(drawing, shown.visible, shown.focus, hover);
    named = null;
    stage.fade(scene.ground);
  };

  const fly = (view: View, duration = FLIGHT): void => stage.move(view, calm() ? 0 : duration);

  const reframe = (duration: number): void => {
    frame = frameFor(drawing, stage.size(), shown.insets);
    stage.limit(frame.fitted.ratio / 24, frame.fitted.ratio * 4);
    if (!moved) fly(frame.fitted, duration);
    named = null;
    stage.redraw();
  };

  const keepFocusInSight = (): void => {
    const node = shown.focus.kind === 'node' ? drawing.nodeOf.get(shown.focus.node) : undefined;
    if (node === undefined || !moved) return;
    if (!contains(freeArea(stage.size(), shown.insets, MARGIN), screenNow().at(node))) center(node);
  };

  const center = (node: number): void => {
    const [now, widest] = [stage.size(), frame.fitted.ratio];
    const chosen = sceneOf(drawing, shown.visible, { kind: 'node', node: drawing.nodes[node]! }, NOWHERE);
    const round = viewOfNodes(drawing, [node, ...chosen.nodes], now, shown.insets, frame.shrink);
    const middle = centreOf(freeArea(now, shown.insets));
    const together = round.ratio <= widest;
    const point = together ? toUnit(round, now, middle) : { x: drawing.x[node]!, y: drawing.y[node]! };
    moved = true;
    fly(viewWith(point, middle, together ? Math.max(round.ratio, widest / CLOSEST_FLIGHT) : widest, now));
  };

  stage.on('frame', () => {
    const kept = named;
    paint();
    if (named === kept) settle();
    const zoom = zoomOf(frame, stage.view().ratio);
    if (zoom !== toldZoom) told.zoom(zoom);
    toldZoom = zoom;
    if (drawn) return;
    drawn = true;
    requestAnimationFrame(() => setTimeout(told.drawn));
  });
  stage.on('lost', told.lost);
  const deaf = listen(
    stage,
    drawing,
    shown,
    { ...told, scale: () => sizeScale(frame, stage.view().ratio) },
    {
      hover: (next) => {
        hover = next;
        compose();
        paint();
      },
      moved: () => {
        moved = true;
      },
    },
  );
  stage.fade(scene.ground);
  stage.limit(frame.fitted.ratio / 24, frame.fitted.ratio * 4);
  stage.move(frame.fitted, 0);

  return {
    show: (part) => {
      const before = { ...shown };
      Object.assign(shown, part);
      if (same(shown, before)) return;
      if (shown.theme !== before.theme) Object.assign(ink, inkOf(shown.theme));
      if (shown.visible !== before.visible) {
        hover = NOWHERE;
        stage.refresh(
          differing(drawing.nodes, before.visible.nodes, shown.visible.nodes),
          differing(drawing.edges, before.visible.edges, shown.visible.edges),
        );
      }
      compose();
      if (!alike(shown.insets, before.insets)) reframe(FLIGHT);
      else stage.redraw();
      keepFocusInSight();
    },
    resize: () => {
      const { width, height } = stage.size();
      if (width === container.offsetWidth && height === container.offsetHeight) return;
      stage.resize();
      reframe(0);
    },
    fit: () => {
      moved = false;
      fly(frame.fitted);
    },
    zoom: (factor) => {
      moved = true;
      fly(zoomed(stage.view(), stage.size(), centreOf(freeArea(stage.size(), shown.insets)), factor), 200);
    },
    pan: (right, down) => {
      moved = true;
      const view = stage.view();
      const unit = Math.min(stage.size().width, stage.size().height) / view.ratio;
      stage.move({ ...view, x: view.x + right / unit, y: view.y - down / unit }, 0);
    },
    center: (node) => {
      const index = drawing.nodeOf.get(node);
      if (index !== undefined) center(index);
    },
    sketch: () => {
      const screen = screenNow();
      named ??= nameNodes(screen, scene);
      return sketchOf(stage.size(), ink, screen, shown.visible, scene, named);
    },
    end: () => {
      clearTimeout(settling);
      deaf();
      stage.kill();
    },
  };
}

const NOWHERE: Hover = { kind: 'none' };

function same(a: Shown, b: Shown): boolean {
  return a.visible === b.visible && a.focus === b.focus && a.theme === b.theme && alike(a.insets, b.insets);
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function differing(keys: readonly string[], before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return keys.filter((key) => before.has(key) !== after.has(key));
}

function alike(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
