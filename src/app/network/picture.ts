import type { Camera } from '../address.ts';
import { cameraOn } from './cameraman.ts';
import type { Insets, NodePlace, Shown } from './contract.ts';
import { bubbleWith, type Drawing, edgeNumber, toLayout } from './drawing.ts';
import { sizeScale } from './frame.ts';
import type { Hands } from './gestures.ts';
import { atRest, type Glide, glideBetween } from './glide.ts';
import { type Field, nodeAt, targetOf } from './hit.ts';
import { inkOf } from './ink.ts';
import { lettererWith } from './lettering.ts';
import { masksOf } from './masks.ts';
import { type Named, nameNodes, type Screen } from './naming.ts';
import { nodesInside } from './outline.ts';
import { paintOverlay } from './overlay.ts';
import { looksOf } from './painting/looks.ts';
import { listen, type Told } from './pointer.ts';
import { type Hover, liftedScene, NOT_HOVERED, type Scene, sceneOf } from './scene.ts';
import type { Sketch } from './sketch.ts';
import { sketchOf } from './sketch-screen.ts';
import { stageOf } from './stage.ts';
import { freeArea, toScreen, toUnit } from './view.ts';

export interface Hearing extends Told {
  zoom(zoom: number): void;
  camera(camera: Camera | null): void;
  drawn(): void;
  plain(plain: boolean): void;
  /** A frame is on screen in which nodes may stand elsewhere than before. */
  frame(): void;
  moved(node: string, place: readonly [x: number, y: number]): void;
  dropped(node: string, onto: string): void;
}

/** A network on screen. */
export interface Picture {
  show(part: Partial<Shown>): void;
  /** Glides to another drawing. */
  draw(drawing: Drawing): void;
  /** Moves the camera to where an address says; null: the whole, fitted. */
  look(camera: Camera | null): void;
  resize(): void;
  fit(): void;
  zoom(factor: number): void;
  /** Moves what is seen by pixels. */
  pan(right: number, down: number): void;
  center(node: string): void;
  /** Brings a link forward as the pointer does; null: none. */
  point(edge: string | null): void;
  /** What is on screen now. */
  sketch(): Sketch;
  /** Where a node, or the bubble it is drawn in, stands now; null while it is not shown. */
  placeOf(node: string): NodePlace | null;
  /** Gives up a drag under way; whether there was one. */
  cancel(): boolean;
  end(): void;
}

/** Milliseconds a glide or a flight takes. */
const FLIGHT = 400;
/** Milliseconds between two tellings of a changing zoom. */
const ZOOM_TOLD = 100;

/** Draws a network in a container of at least a pixel. */
export function pictureIn(
  container: HTMLElement,
  first: Drawing,
  start: Shown,
  camera: Camera | null,
  told: Hearing,
): Picture {
  const shown = { ...start };
  const ink = inkOf(shown.theme);
  let live = atRest(first);
  let masks = masksOf(live, shown.visible, shown.marks);
  let hover: Hover = NOT_HOVERED;
  let scene: Scene = sceneOf(live, masks, shown, hover);
  let named: Named[] | null = null;
  let lifted = -1;
  let held: { outline: Parameters<Hands['outline']>[0]; onto: number } = { outline: null, onto: -1 };
  let gliding = 0;
  let drawn = false;
  let zoomTold = 0;

  const stage = stageOf(container, ink, (ratio) => sizeScale(cameraman.frame(), ratio), {
    painted: () => {
      paint();
      if (drawn) return;
      drawn = true;
      told.zoom(cameraman.zoom());
      requestAnimationFrame(() => setTimeout(told.drawn));
    },
    framed: told.frame,
    viewed: () => {
      if (performance.now() - zoomTold < ZOOM_TOLD) return;
      zoomTold = performance.now();
      told.zoom(cameraman.zoom());
    },
    rested: () => {
      named = null;
      told.zoom(cameraman.zoom());
      const now = cameraman.told();
      if (now !== undefined) told.camera(now);
    },
    plain: (plain) => {
      told.plain(plain);
      if (drawn) stage.redraw();
    },
  });
  const cameraman = cameraOn(stage, first, shown, FLIGHT);
  const write = lettererWith((text, font) => {
    stage.overlay.font = font;
    return stage.overlay.measureText(text).width;
  });

  const field = (): Field => {
    const view = stage.view();
    const scale = sizeScale(cameraman.frame(), view.ratio);
    return { drawing: live, masks, focus: shown.focus, view, size: stage.size(), scale };
  };

  const screenNow = (): Screen => {
    const { view, size, scale } = field();
    return {
      drawing: live,
      shown: (node) => masks.nodes[node] === 1,
      at: (node) => toScreen(view, size, { x: live.x[node]!, y: live.y[node]! }),
      radius: (node) => live.radii[node]! * scale,
      scale,
      write,
      bounds: freeArea(size, shown.insets, 4),
      zoom: cameraman.zoom(),
    };
  };

  const paint = (): void => {
    const screen = screenNow();
    named ??= nameNodes(screen, scene);
    paintOverlay(stage.overlay, ink, screen, scene, named, shown.pinned, held);
  };

  const compose = (): void => {
    scene = lifted >= 0 ? liftedScene(live, masks, lifted) : sceneOf(live, masks, shown, hover);
    named = null;
    stage.fade(scene.ground);
  };

  const load = (): void => stage.load(looksOf(live, masks, shown.marks, lifted));

  const glide = (after: Drawing): void => {
    cancelAnimationFrame(gliding);
    const way: Glide = glideBetween(live, masks, after);
    const began = performance.now();
    const length = calm() || !drawn ? 0 : FLIGHT;
    live = way.live;
    masks = masksOf(live, shown.visible, shown.marks);
    const step = (): void => {
      const share = length === 0 ? 1 : Math.min(1, (performance.now() - began) / length);
      if (share < 1) way.step(share);
      else live = atRest(after);
      if (share === 1) compose();
      load();
      stage.redraw();
      if (share < 1) gliding = requestAnimationFrame(step);
    };
    step();
  };

  const hands: Hands = {
    lift: (node) => {
      lifted = node;
      load();
      compose();
      stage.redraw();
    },
    carry: (to) => {
      const place = toUnit(stage.view(), stage.size(), to);
      [live.x[lifted], live.y[lifted]] = [place.x, place.y];
      held = { ...held, onto: nodeAt(field(), to, 0, 0, lifted) };
      stage.repaint();
      told.frame();
    },
    drop: () => {
      const [node, { onto }] = [live.nodes[lifted]!, held];
      if (onto >= 0 && targetOf(field(), { kind: 'node', index: onto }).kind === 'node') {
        hands.putBack();
        told.dropped(node, live.nodes[onto]!);
        return;
      }
      const place = toLayout(live, { x: live.x[lifted]!, y: live.y[lifted]! });
      letGo();
      told.moved(node, place);
    },
    putBack: () => {
      letGo();
      glide(latest);
    },
    outline: (outline) => {
      held = { ...held, outline };
      stage.repaint();
    },
    pickOut: (outline, adding) => {
      const inside = nodesInside(field(), outline).filter((node) => !live.bubbles.has(node));
      told.select(
        inside.map((node) => live.nodes[node]!),
        adding,
      );
    },
  };
  const letGo = (): void => {
    lifted = -1;
    held = { ...held, onto: -1 };
    hover = NOT_HOVERED;
    load();
    compose();
    stage.redraw();
  };
  let latest = first;

  const pointing = listen(stage, field, shown, told, {
    ...hands,
    hover: (next) => {
      hover = next;
      compose();
      stage.repaint();
    },
    pushed: cameraman.pushed,
  });
  load();
  stage.fade(scene.ground);
  cameraman.begin(camera);

  return {
    show: (part) => {
      const before = { ...shown };
      Object.assign(shown, part);
      if (same(shown, before)) return;
      if (shown.theme !== before.theme) {
        Object.assign(ink, inkOf(shown.theme));
        stage.redraw();
      }
      if (shown.visible !== before.visible || shown.marks !== before.marks) {
        hover = NOT_HOVERED;
        masks = masksOf(live, shown.visible, shown.marks);
        load();
        stage.redraw();
      }
      compose();
      if (!alike(shown.insets, before.insets)) cameraman.reframe(calm() ? 0 : FLIGHT);
      stage.repaint();
      cameraman.keepInSight(live, masks);
    },
    draw: (drawing) => {
      if (drawing === latest) return;
      pointing.cancel();
      hover = NOT_HOVERED;
      const before = latest;
      latest = drawing;
      cameraman.draw(drawing, before, calm() ? 0 : FLIGHT);
      glide(drawing);
      compose();
    },
    look: (wanted) => cameraman.look(wanted, calm() ? 0 : FLIGHT),
    resize: () => {
      const { width, height } = stage.size();
      if (width === container.offsetWidth && height === container.offsetHeight) return;
      stage.resize();
      named = null;
      cameraman.reframe(0);
    },
    fit: () => cameraman.fit(calm() ? 0 : FLIGHT),
    zoom: (factor) => cameraman.zoomBy(factor, calm() ? 0 : 200),
    pan: cameraman.pan,
    center: (key) => {
      const node = latest.nodeOf.get(key);
      if (node !== undefined) cameraman.center(node, live, masks, calm() ? 0 : FLIGHT);
    },
    point: (key) => {
      const edge = key === null ? undefined : edgeNumber(latest, key);
      hover = edge === undefined ? NOT_HOVERED : { kind: 'edge', index: edge };
      compose();
      stage.repaint();
    },
    sketch: () => {
      const screen = screenNow();
      named ??= nameNodes(screen, scene);
      return sketchOf(stage.size(), ink, screen, masks, scene, named);
    },
    placeOf: (key) => {
      const node = live.nodeOf.get(key) ?? bubbleWith(live, key);
      if (node === undefined || !masks.nodes[node]) return null;
      const screen = screenNow();
      return { ...screen.at(node), radius: screen.radius(node) };
    },
    cancel: pointing.cancel,
    end: () => {
      cancelAnimationFrame(gliding);
      pointing.end();
      stage.end();
    },
  };
}

function same(a: Shown, b: Shown): boolean {
  return (
    (Object.keys(a) as Array<keyof Shown>).every((part) => part === 'insets' || a[part] === b[part]) &&
    alike(a.insets, b.insets)
  );
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function alike(a: Insets, b: Insets): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}
