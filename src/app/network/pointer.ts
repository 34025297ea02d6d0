import type { Shown, Target } from './contract.ts';
import { drag, type Gesture, gestureFrom, type Hands, type Held } from './gestures.ts';
import { type Field, hitAt, nodeAt, targetOf } from './hit.ts';
import { type Hover, NOT_HOVERED } from './scene.ts';
import type { Stage } from './stage.ts';
import type { Point } from './view.ts';

/** What a person chose. */
export interface Told {
  choose(target: Target): void;
  menu(target: Target, x: number, y: number): void;
  expand(node: string): void;
  select(nodes: readonly string[], adding: boolean): void;
}

export interface Pointing {
  /** Gives up a drag under way; whether there was one. */
  cancel(): boolean;
  end(): void;
}

interface Heard extends Hands {
  hover(hover: Hover): void;
  /** The person moves the camera. */
  pushed(): void;
}

/** Pixels a press may wander and still be a click. */
const STEADY = 5;
/** Milliseconds after which a finger held still means the menu, or lifts the node under it. */
const LONG = 500;
const NO_KEYS: Held = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

/** Hears mouse, pen and fingers on a stage, finds what is meant by arithmetic, tells of it. */
export function listen(
  stage: Stage,
  field: () => Field,
  shown: Readonly<Pick<Shown, 'tool' | 'selection'>>,
  told: Told,
  heard: Heard,
): Pointing {
  const { mouse, touch, glass } = stage;
  let hover: Hover = NOT_HOVERED;
  let down: Point | null = null;
  let pressed: Point | null = null;
  let last: Point | null = null;
  let latest: Target = { kind: 'ground' };
  let waiting: ((to: Point) => Gesture | null) | null = null;
  let gesture: Gesture | null = null;
  let held: ReturnType<typeof setTimeout> | undefined;
  let long = false;

  const point = (next: Hover): void => {
    glass.style.cursor = cursorFor(next, shown.tool);
    if (sameHover(next, hover)) return;
    hover = next;
    heard.hover(next);
  };
  const look = (at: Point | null): void => point(at ? hitAt(field(), at, false) : NOT_HOVERED);

  const nodeUnder = (at: Point, finger: boolean): number => nodeAt(field(), at, finger ? 12 : 2, 0);
  const press = (at: Point, keys: Held, finger: boolean): void => {
    down = at;
    const node = finger ? -1 : nodeUnder(at, finger);
    const taken = node >= 0 || shown.tool !== 'hand' || keys.shiftKey || keys.altKey;
    waiting = taken ? (from) => gestureFrom(from, node, shown.tool, keys, heard) : null;
  };
  /** Whether the movement is a gesture's, not the camera's. */
  const move = (to: Point): boolean => {
    if (down && waiting && !gesture && distance(down, to) > STEADY) {
      gesture = waiting(down);
      waiting = null;
    }
    gesture?.move(to);
    return gesture !== null || waiting !== null;
  };
  const release = (): void => {
    clearTimeout(held);
    gesture?.end();
    if (gesture) pressed = null;
    [down, waiting, gesture] = [null, null, null];
  };
  const cancel = (): boolean => {
    clearTimeout(held);
    const had = gesture !== null;
    gesture?.cancel();
    [waiting, gesture] = [null, null];
    return had;
  };

  const choose = (at: Point, finger: boolean, keys: Held): void => {
    const target = targetOf(field(), hitAt(field(), at, finger));
    latest = target;
    if (target.kind === 'node' && (keys.shiftKey || keys.ctrlKey || keys.metaKey)) {
      const { selection } = shown;
      if (selection.has(target.node))
        told.select(
          [...selection].filter((node) => node !== target.node),
          false,
        );
      else told.select([target.node], true);
    } else told.choose(target);
  };
  /** What the first of two clicks hit: choosing it may have moved the picture under the second. */
  const expand = (): boolean => {
    if (latest.kind === 'node') told.expand(latest.node);
    return latest.kind === 'node' || latest.kind === 'community';
  };
  const menu = (at: Point, finger: boolean): void => {
    const { left, top } = glass.getBoundingClientRect();
    told.menu(targetOf(field(), hitAt(field(), at, finger)), left + at.x, top + at.y);
  };

  mouse.on('mousedown', ({ x, y, original }) => {
    if ((original as MouseEvent).button !== 0) return;
    // Sigma counts any two clicks soon after each other as a double one.
    if (!last || distance(last, { x, y }) > STEADY) mouse.clicks = 0;
    last = { x, y };
    pressed = { x, y };
    press({ x, y }, original as MouseEvent, false);
  });
  mouse.on('mousemovebody', (event) => {
    if (!down) return;
    if (move(event)) event.preventSigmaDefault();
    else if (distance(down, event) > STEADY) heard.pushed();
  });
  mouse.on('mousemove', ({ x, y }) => {
    if (!down) look({ x, y });
  });
  mouse.on('mouseup', release);
  mouse.on('mouseleave', () => look(null));
  mouse.on('wheel', heard.pushed);
  mouse.on('click', ({ x, y, original }) => {
    if (pressed && distance(pressed, { x, y }) <= STEADY) choose({ x, y }, false, original as MouseEvent);
  });
  mouse.on('doubleClick', (event) => {
    if (expand()) event.preventSigmaDefault();
    else heard.pushed();
  });
  mouse.on('rightClick', ({ x, y, original }) => {
    original.preventDefault();
    menu({ x, y }, false);
  });

  touch.on('touchdown', ({ touches }) => {
    long = false;
    cancel();
    const [finger, second] = touches;
    down = null;
    if (!finger || second) return;
    const at = { x: finger.x, y: finger.y };
    press(at, NO_KEYS, true);
    held = setTimeout(() => {
      long = true;
      const node = nodeUnder(at, true);
      if (node >= 0 && shown.tool === 'hand') waiting = () => drag(node, heard);
    }, LONG);
  });
  touch.on('touchmove', (event) => {
    const [finger] = event.touches;
    if (!finger || !down) return heard.pushed();
    if (distance(down, finger) > STEADY) clearTimeout(held);
    if (move(finger)) event.preventSigmaDefault();
    else if (distance(down, finger) > STEADY) heard.pushed();
  });
  touch.on('touchup', () => {
    if (long && !gesture && down) menu(down, true);
    release();
  });
  touch.on('tap', ({ touches, previousTouches }) => {
    const at = touches[0] ?? previousTouches[0];
    if (at && !long) choose(at, true, NO_KEYS);
  });
  touch.on('doubletap', (event) => {
    if (expand()) event.preventSigmaDefault();
    else heard.pushed();
  });

  return {
    cancel,
    end: () => clearTimeout(held),
  };
}

function cursorFor(hover: Hover, tool: Shown['tool']): string {
  if (hover.kind !== 'none') return 'pointer';
  return tool === 'hand' ? '' : 'crosshair';
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function sameHover(a: Hover, b: Hover): boolean {
  if (a.kind === 'none' || b.kind === 'none') return a.kind === b.kind;
  return a.kind === b.kind && a.index === b.index;
}
