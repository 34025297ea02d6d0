import type { Camera } from '../address.ts';
import type { Shown } from './contract.ts';
import { type Drawing, edgesAt, otherEnd } from './drawing.ts';
import { type Frame, frameFor, MARGIN, viewOfNodes, zoomOf } from './frame.ts';
import type { Masks } from './masks.ts';
import { measuresOf } from './measures.ts';
import type { Stage } from './stage.ts';
import { centreOf, contains, freeArea, toScreen, toUnit, type View, viewWith, zoomed } from './view.ts';

/** Moves the camera for the app, and remembers whether anyone moved it away from the whole, fitted. */
export interface Cameraman {
  frame(): Frame;
  /** 1 fitted, 2 twice as large. */
  zoom(): number;
  begin(camera: Camera | null): void;
  /** The person moves the camera. */
  pushed(): void;
  /** Where the camera rests, null for fitted; undefined when that was told before. */
  told(): Camera | null | undefined;
  /** Goes where an address says. */
  look(camera: Camera | null, duration: number): void;
  fit(duration: number): void;
  /** Puts the camera somewhere, as a story has it: it no longer shows the whole, fitted. */
  put(view: View): void;
  /** The container, what covers it, the drawing or the size of nodes has changed. */
  measure(drawing: Drawing): void;
  /** The container or what covers it has changed. */
  reframe(duration: number): void;
  /** Another drawing is shown: nothing moves unless it stands for another layout. */
  draw(drawing: Drawing, before: Drawing, duration: number): void;
  zoomBy(factor: number, duration: number): void;
  pan(right: number, down: number): void;
  center(node: number, drawing: Drawing, masks: Masks, duration: number): void;
  /** Flies to the chosen node if a panel or the border hides it. */
  keepInSight(drawing: Drawing, masks: Masks): void;
}

/** How many times closer than fitted a flight to a node ends at most. */
const CLOSEST_FLIGHT = 3;
/** How many times closer or farther than fitted the camera goes. */
const LIMITS = { closest: 24, farthest: 4 };
/** Neighbours that a flight to a node keeps in sight. */
const NEIGHBOURS = 500;

export function cameraOn(
  stage: Stage,
  first: Drawing,
  shown: Readonly<Pick<Shown, 'insets' | 'focus' | 'display'>>,
  flight: number,
): Cameraman {
  let drawing = first;
  const framed = (): Frame =>
    frameFor(drawing, stage.size(), shown.insets, measuresOf(shown.display, stage.size()).nodes);
  let frame = framed();
  let moved = false;
  let told: Camera | null = null;

  const limit = (): void => stage.limit(frame.fitted.ratio / LIMITS.closest, frame.fitted.ratio * LIMITS.farthest);
  const measure = (): void => {
    frame = framed();
    limit();
  };
  const go = (view: View, duration: number): void => {
    moved = true;
    stage.move(view, duration);
  };
  const show = (duration: number): void => {
    moved = false;
    stage.move(frame.fitted, duration);
  };

  const center = (node: number, now: Drawing, masks: Masks, duration: number): void => {
    const [size, widest] = [stage.size(), frame.fitted.ratio];
    const neighbours = [...edgesAt(now, node)]
      .filter((edge) => masks.edges[edge])
      .slice(0, NEIGHBOURS)
      .map((edge) => otherEnd(now, edge, node));
    const round = viewOfNodes(drawing, [node, ...neighbours], size, shown.insets, frame.shrink);
    const middle = centreOf(freeArea(size, shown.insets));
    const together = round.ratio <= widest;
    const point = together ? toUnit(round, size, middle) : { x: drawing.x[node]!, y: drawing.y[node]! };
    go(viewWith(point, middle, together ? Math.max(round.ratio, widest / CLOSEST_FLIGHT) : widest, size), duration);
  };

  return {
    frame: () => frame,
    zoom: () => zoomOf(frame, stage.view().ratio),
    begin: (camera) => {
      limit();
      told = camera;
      moved = camera !== null;
      stage.move(camera ?? frame.fitted, 0);
      stage.redraw();
    },
    pushed: () => {
      moved = true;
    },
    told: () => {
      const now = moved ? stage.view() : null;
      if (now === told || (now && told && alike(now, told))) return undefined;
      told = now;
      return now;
    },
    look: (camera, duration) => {
      told = camera;
      if (camera) {
        if (!alike(camera, stage.view())) go(camera, duration);
      } else if (moved) show(duration);
    },
    fit: (duration) => {
      measure();
      show(duration);
    },
    put: (view) => go(view, 0),
    measure: (next) => {
      drawing = next;
      measure();
    },
    reframe: (duration) => {
      measure();
      if (!moved) show(duration);
    },
    draw: (next, before, duration) => {
      drawing = next;
      const [a, b] = [before.square, next.square];
      if (a.x === b.x && a.y === b.y && a.side === b.side) return;
      measure();
      if (!moved) show(duration);
    },
    zoomBy: (factor, duration) =>
      go(zoomed(stage.view(), stage.size(), centreOf(freeArea(stage.size(), shown.insets)), factor), duration),
    pan: (right, down) => {
      const view = stage.view();
      const unit = Math.min(stage.size().width, stage.size().height) / view.ratio;
      go({ ...view, x: view.x + right / unit, y: view.y - down / unit }, 0);
    },
    center,
    keepInSight: (now, masks) => {
      const node = shown.focus.kind === 'node' ? now.nodeOf.get(shown.focus.node) : undefined;
      if (node === undefined || !moved) return;
      const at = toScreen(stage.view(), stage.size(), { x: now.x[node]!, y: now.y[node]! });
      if (!contains(freeArea(stage.size(), shown.insets, MARGIN), at)) center(node, now, masks, flight);
    },
  };
}

/** Whether two cameras are the same to the decimals an address keeps. */
function alike(a: Camera, b: Camera): boolean {
  return [a.x - b.x, a.y - b.y, a.ratio - b.ratio].every((difference) => Math.abs(difference) < 2e-5);
}
