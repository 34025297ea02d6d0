import type { Camera } from '../address.ts';
import { cameraOn } from './cameraman.ts';
import type { Box, Making, NodePlace } from './contract.ts';
import { dissolve, renumbered, type Showing, showing } from './dissolve.ts';
import { bubbleWith, type Drawing, edgeNumber, toLayout } from './drawing.ts';
import { flightBetween } from './flight.ts';
import { sizeScale } from './frame.ts';
import { boxSeen, viewOf } from './framing.ts';
import type { Hands } from './gestures.ts';
import { atRest, glideBetween, type Live } from './glide.ts';
import { type Field, nodeAt, targetOf } from './hit.ts';
import { inkOf } from './ink.ts';
import { lettererWith } from './lettering.ts';
import { masksOf } from './masks.ts';
import { measuresOf } from './measures.ts';
import { type Named, nameNodes, type Screen } from './naming.ts';
import { nodesInside } from './outline.ts';
import { paintOverlay } from './overlay.ts';
import { type Passage, shareAt, shareOf } from './passage.ts';
import { looksOf } from './painting/looks.ts';
import { listen, type Told } from './pointer.ts';
import { type Hover, liftedScene, NOT_HOVERED, type Scene, sceneOf, stagedScene } from './scene.ts';
import { screenOf } from './screen.ts';
import type { Sketch } from './sketch.ts';
import { sketchOf } from './sketch-screen.ts';
import { stageOf } from './stage.ts';
import { freeArea, toUnit, type View } from './view.ts';
import { whatChanged } from './what-changed.ts';

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
  /** Shows something else: at once, but nodes glide; while a story is told all of it leads from the one to the other. */
  change(making: Making): void;
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
  /** The box of the unit square in the free area. */
  boxSeen(): Box;
  /** What is on screen now. */
  sketch(): Sketch;
  /** Where a node, or the bubble it is drawn in, stands now; null while it is not shown. */
  placeOf(node: string): NodePlace | null;
  /** Gives up a drag under way; whether there was one. */
  cancel(): boolean;
  end(): void;
}

/** Milliseconds a glide or a flight takes while one explores. */
const FLIGHT = 400;
/** Milliseconds one picture takes at least to become the next while a story is told, and names to change places. */
const DISSOLVE = 700;
const RENAMING = 200;
/** Milliseconds between two tellings of a changing zoom. */
const ZOOM_TOLD = 100;

/** Draws a network in a container of at least a pixel. */
export function pictureIn(
  container: HTMLElement,
  { drawing: first, framing: firstFraming, ...start }: Making,
  camera: Camera | null,
  told: Hearing,
): Picture {
  const shown = { ...start };
  const ink = inkOf(shown.theme, shown.display);
  let latest = first;
  let live = atRest(first);
  let masks = masksOf(live, shown.visible, shown.marks);
  /** What is drawn: besides what is shown, what fades out. */
  let drawnMasks = masks;
  let hover: Hover = NOT_HOVERED;
  let scene: Scene = staged(sceneOf(live, masks, shown, hover));
  let now: Showing | null = null;
  let passage: Passage | null = null;
  let framing = firstFraming;
  /** Whether what is framed is in the frame: the person has not moved the camera since. */
  let framed = true;
  let lifted = -1;
  let held: { outline: Parameters<Hands['outline']>[0]; onto: number } = { outline: null, onto: -1 };
  let drawn = false;
  let zoomTold = 0;

  const stage = stageOf(container, ink, (ratio) => sizeScale(cameraman.frame(), ratio), {
    begun: (time) => {
      if (passage) goOn(passage, time);
    },
    lively: () => framing !== null,
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
      if (passage) return;
      if (!framing || !framed) rename();
      told.zoom(cameraman.zoom());
      const camera = framing ? undefined : cameraman.told();
      if (camera !== undefined) told.camera(camera);
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

  const screenAt = (drawing: Drawing, view: View): Screen =>
    screenOf(drawing, masks, shown, stage.size(), cameraman.frame(), view, write);
  const screenNow = (): Screen => screenAt(live, stage.view());

  const noted = ({ nodeOf }: Drawing): number[] => [...shown.noted].flatMap((key) => nodeOf.get(key) ?? []);
  const namedOn = (screen: Screen): Named[] => nameNodes(screen, scene, noted(screen.drawing));

  const paint = (): void => {
    const screen = screenNow();
    now ??= showing(scene, namedOn(screen));
    paintOverlay(stage.overlay, ink, screen, now, shown.pinned, held);
  };

  function staged(plain: Scene): Scene {
    return stagedScene(plain, live, shown.display);
  }

  const compose = (): void => {
    scene = lifted >= 0 ? liftedScene(live, masks, lifted) : staged(sceneOf(live, masks, shown, hover));
    if (passage?.showing) return;
    now = null;
    stage.fade(scene.ground);
  };

  /** Names again what is at rest; while a story is told those that come and go fade. */
  const rename = (): void => {
    if (framing && now) begin({ duration: calm() ? 0 : RENAMING, flight: null, glide: null, ...dissolving() });
    else now = null;
  };

  const load = (): void => stage.load(looksOf(live, drawnMasks, shown.marks, lifted));

  const dissolving = (view = stage.view()): Pick<Passage, 'showing'> => ({
    showing: dissolve(now ?? showing(scene, []), showing(scene, namedOn(screenAt(latest, view)))),
  });

  const begin = (next: Passage): void => {
    passage = next;
    stage.goOn(next.glide !== null);
  };

  const goOn = (under: Passage, time: number): void => {
    const share = shareAt(under, time);
    if (under.flight) cameraman.put(under.flight.at(share));
    if (under.showing) {
      now = under.showing(share);
      stage.fade(now.ground);
    }
    if (share < 1) {
      under.glide?.step(share);
      if (under.glide) load();
      stage.goOn(under.glide !== null);
    } else arrive(under);
  };

  const arrive = ({ glide }: Passage): void => {
    passage = null;
    if (glide) live = atRest(latest);
    drawnMasks = masks;
    if (glide) load();
    compose();
    stage.redraw();
  };

  const hands: Hands = {
    lift: (node) => {
      if (passage) arrive(passage);
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
      glide();
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
  const pointing = listen(stage, field, shown, told, {
    ...hands,
    hover: (next) => {
      hover = next;
      compose();
      stage.repaint();
    },
    pushed: () => {
      framed = false;
      if (passage) passage.flight = null;
      cameraman.pushed();
    },
  });

  /** Explores: another drawing glides, all else is there at once. */
  const glide = (): void => {
    const way = glideBetween(live, masks, latest);
    live = way.live;
    masks = masksOf(live, shown.visible, shown.marks);
    drawnMasks = masks;
    passage = { duration: calm() || !drawn ? 0 : FLIGHT, flight: null, glide: way, showing: null };
    compose();
    load();
    stage.redraw();
  };

  const aim = (): View =>
    viewOf(framing!, {
      drawing: latest,
      masks,
      scene,
      noted: noted(latest),
      size: stage.size(),
      free: freeArea(stage.size(), shown.insets),
      margin: measuresOf(shown.display, stage.size()).margin,
      frame: cameraman.frame(),
    });

  /** Tells: one picture becomes the next. `aimed`: the camera goes where the framing wants it. */
  const tell = (before: Live, changes: boolean, aimed: boolean): void => {
    const speed = passage?.flight ? passage.flight.speed(shareOf(passage)) : 0;
    now = renumbered(now ?? showing(scene, namedOn(screenNow())), before, latest);
    hover = NOT_HOVERED;
    masks = masksOf(latest, shown.visible, shown.marks);
    const way = changes || passage?.glide ? glideBetween(before, drawnMasks, latest, masks) : null;
    if (way) [live, drawnMasks] = [way.live, way.drawn!];
    scene = staged(sceneOf(live, masks, shown, hover));
    const view = aimed ? aim() : stage.view();
    const flight = aimed && !near(view, stage.view()) ? flightBetween(stage.view(), view, speed) : null;
    const duration = calm() || !drawn ? 0 : Math.max(DISSOLVE, flight?.duration ?? 0);
    if (way) load();
    begin({ duration, flight, glide: way, ...dissolving(view) });
  };

  const change = ({ drawing, framing: wanted, ...part }: Making): void => {
    const before = { ...shown };
    const [drawingBefore, framingBefore] = [latest, framing];
    Object.assign(shown, part);
    const [redrawn, reframed] = [drawing !== latest, wanted !== framing];
    const { inked, masked, room, asked, anything } = whatChanged(before, shown);
    if (!redrawn && !reframed && !anything) return;
    [latest, framing] = [drawing, wanted];
    if (redrawn) pointing.cancel();
    if (inked) Object.assign(ink, inkOf(shown.theme, shown.display));
    if (framing) {
      if (room || redrawn) cameraman.measure(latest);
      framed ||= reframed || (framing.kind === 'auto' && (redrawn || masked || asked));
      if (inked) stage.redraw();
      else if (room) stage.goOn(true);
      tell(live, redrawn || masked, framed);
      return;
    }
    if (framingBefore && passage) arrive(passage);
    if (redrawn) {
      hover = NOT_HOVERED;
      cameraman.draw(latest, drawingBefore, calm() ? 0 : FLIGHT);
      glide();
    } else if (masked) {
      hover = NOT_HOVERED;
      masks = masksOf(live, shown.visible, shown.marks);
      drawnMasks = masks;
      load();
    }
    compose();
    if (room) cameraman.reframe(calm() ? 0 : FLIGHT);
    if (redrawn || masked || inked || framingBefore) stage.redraw();
    else stage.repaint();
    cameraman.keepInSight(live, masks);
  };

  load();
  stage.fade(scene.ground);
  cameraman.begin(framing ? aim() : camera);

  return {
    change,
    look: (wanted) => cameraman.look(wanted, calm() ? 0 : FLIGHT),
    resize: () => {
      const { width, height } = stage.size();
      if (width === container.offsetWidth && height === container.offsetHeight) return;
      stage.resize();
      if (framing) {
        cameraman.measure(latest);
        if (passage) passage.flight = null;
        if (framed) cameraman.put(aim());
      } else cameraman.reframe(0);
      now = null;
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
    boxSeen: () => boxSeen(stage.view(), stage.size(), freeArea(stage.size(), shown.insets)),
    sketch: () => {
      const screen = screenNow();
      const named = namedOn(screen);
      return sketchOf({ ...shown, size: stage.size(), ink, screen, masks, scene, named });
    },
    placeOf: (key) => {
      const node = live.nodeOf.get(key) ?? bubbleWith(live, key);
      if (node === undefined || !masks.nodes[node]) return null;
      const screen = screenNow();
      return { ...screen.at(node), radius: screen.radius(node) };
    },
    cancel: pointing.cancel,
    end: () => {
      passage = null;
      pointing.end();
      stage.end();
    },
  };
}

function near(a: View, b: View): boolean {
  return Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.ratio - b.ratio)) < 1e-4 * b.ratio;
}

const reduced = matchMedia('(prefers-reduced-motion: reduce)');

function calm(): boolean {
  return reduced.matches;
}
