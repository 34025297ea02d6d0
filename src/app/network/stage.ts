import { LeanSigma } from './lean.ts';
import type { Ink } from './ink.ts';
import { easelIn } from './painting/easel.ts';
import { itemsOf, type Looks } from './painting/looks.ts';
import { carried, covers, type Size, type View } from './view.ts';

type Mouse = ReturnType<LeanSigma['getMouseCaptor']>;
type Touch = ReturnType<LeanSigma['getTouchCaptor']>;

/** Camera, canvases and what a person does to them. */
export interface Stage {
  /** In front of the picture, painted by the caller; its units are CSS pixels. */
  overlay: CanvasRenderingContext2D;
  mouse: Mouse;
  touch: Touch;
  /** Takes the pointer; its cursor is the picture's. */
  glass: HTMLElement;
  size(): Size;
  view(): View;
  /** Moves the camera at once, or within `duration` milliseconds, easing out. */
  move(view: View, duration: number): void;
  limit(closest: number, farthest: number): void;
  /** Takes what is to be drawn; it shows with the next drawing. */
  load(looks: Looks): void;
  /** Draws in full in the next frame. */
  redraw(): void;
  /** Has the overlay painted again: at once where the picture stands as it was drawn last, else when it is drawn. */
  repaint(): void;
  /** Goes on changing in the next frame. `stale`: so does the picture, drawn anew then or, where that is slow, soon. */
  goOn(stale: boolean): void;
  /** Takes the size the container has now. */
  resize(): void;
  /** How much of the picture shows, 0 to 1; the overlay is not touched. */
  fade(opacity: number): void;
  end(): void;
}

export interface StageTold {
  /** A frame begins. */
  begun(time: number): void;
  /** Whether what is in front of the picture is painted in every frame, and not moved with the picture. */
  lively(): boolean;
  /** The picture is drawn in full: the overlay has to be painted. */
  painted(): void;
  /** A frame is on screen, drawn in full or the finished picture moved. */
  framed(): void;
  /** The camera stands elsewhere than in the frame before. */
  viewed(view: View): void;
  rested(): void;
  plain(plain: boolean): void;
}

/** Milliseconds without a movement after which the camera rests. */
const REST = 120;
/** More nodes and edges than this are too many to draw in every frame, wherever that is done. */
const MANY = 12_000;
/** Milliseconds from one drawing in full to the next that are too long to draw so while the camera moves. */
const SLOW = 24;
/** While the finished picture is moved it is drawn anew after no less than so many times what that takes, and 300 ms. */
const SPARING = 5;
/** The same while the picture itself changes, and the milliseconds where many are drawn without a graphics card. */
const FRESHENING = 2;
const SELDOM = 400;
/** Milliseconds after the first picture in which what stands around it comes first. */
const FIRST = 300;

/**
 * A stage in a container. While the camera moves and drawing is slow the finished picture is moved instead, and drawn
 * anew when the camera rests or too much of the ground lies bare. `scale`: how many times larger than at rest nodes
 * and edges are at a camera ratio.
 */
export function stageOf(container: HTMLElement, ink: Ink, scale: (ratio: number) => number, told: StageTold): Stage {
  const frame = document.createElement('div');
  frame.style.cssText = 'position: absolute; inset: 0; transform-origin: 0 0';
  container.append(frame);
  const sigma = new LeanSigma(container);
  const easel = easelIn(frame, sigma, told.plain);
  const overlay = document.createElement('canvas');
  overlay.style.cssText = 'position: absolute; inset: 0';
  frame.append(overlay);
  const context = overlay.getContext('2d')!;
  const camera = sigma.getCamera();
  const glass = sigma.getMouseCaptor().container;
  let size: Size = { width: container.offsetWidth, height: container.offsetHeight };
  let items = 0;
  let due = false;
  let stale = false;
  let drawn: View | null = null;
  let seen: View | null = null;
  let drawnAt = 0;
  let cost = 0;
  let streak = 0;
  let late = 0;
  let slow = 0;
  let ready = false;
  let beginning: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let settling = 0;

  const view = (): View => {
    const { x, y, ratio } = camera.getState();
    return { x, y, ratio };
  };

  const pixels = (): number => Math.min(2, devicePixelRatio);

  const draw = (now: View): void => {
    const pixelRatio = pixels();
    if (ready) easel.begin();
    for (const canvas of [easel.canvas(), overlay]) cutTo(canvas, size, pixelRatio);
    frame.style.transform = '';
    easel.canvas().style.display = '';
    easel.canvas().style.transform = '';
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    easel.paint(now, size, pixelRatio, scale(now.ratio), ink);
    due = false;
    stale = false;
    if (!drawn) beginning = setTimeout(begin, FIRST);
    drawn = now;
    told.painted();
  };

  const isCarried = (): boolean => easel.canvas().style.display === 'none';

  /** Moves the finished picture, both canvases in one: two cost nearly twice as much in every frame. */
  const carry = (now: View): void => {
    if (!isCarried()) {
      const picture = easel.canvas();
      context.globalCompositeOperation = 'destination-over';
      context.globalAlpha = Number(picture.style.opacity || 1);
      context.drawImage(picture, 0, 0, size.width, size.height);
      context.globalCompositeOperation = 'source-over';
      context.globalAlpha = 1;
      picture.style.display = 'none';
    }
    frame.style.transform = carried(drawn!, now, size, pixels());
  };

  /** Moves the finished picture alone; what is in front of it is painted where it belongs now. */
  const float = (now: View): void => {
    const { style } = easel.canvas();
    style.transformOrigin = '0 0';
    style.transform = alike(drawn!, now) ? '' : carried(drawn!, now, size, pixels());
    told.painted();
  };

  const redraw = (): void => {
    due = true;
    sigma.scheduleRender();
  };

  const begin = (): void => {
    ready = true;
    redraw();
  };

  const heavy = (): boolean => easel.software() || items > MANY || (slow > 0 && items > slow / 2);

  /** Two frames without a movement as well: where frames are slow the camera may rest for long and not be at rest. */
  const rest = (): void => {
    const stillAt = seen;
    const settle = (): void => {
      if (seen !== stillAt || camera.isAnimated()) {
        restSoon();
        return;
      }
      if (!told.lively() || due || stale || !drawn || !alike(drawn, view())) redraw();
      told.rested();
    };
    settling = requestAnimationFrame(() => {
      settling = requestAnimationFrame(settle);
    });
  };
  const restSoon = (): void => {
    clearTimeout(resting);
    cancelAnimationFrame(settling);
    resting = setTimeout(rest, REST);
  };

  sigma.on('afterRender', () => {
    if (!seen) return;
    const time = performance.now();
    told.begun(time);
    const now = view();
    const moving = !alike(now, seen);
    if (moving) {
      restSoon();
      told.viewed(now);
      seen = now;
    }
    if (streak > 0) cost = time - drawnAt;
    late = moving && streak > 1 && cost > SLOW ? late + 1 : 0;
    if (late > 1) slow = items;
    const bare = !drawn || (!covers(drawn, now, size) && time - drawnAt > Math.max(300, SPARING * cost));
    const lively = told.lively();
    const seldom = easel.software() && items > MANY ? SELDOM : 0;
    const fresh = stale && time - drawnAt > Math.max(seldom, FRESHENING * cost);
    if (due || bare || fresh || (lively && isCarried()) || (!moving && !lively) || !heavy()) {
      streak = moving || stale ? streak + 1 : 0;
      drawnAt = time;
      draw(now);
    } else {
      streak = 0;
      if (lively) float(now);
      else carry(now);
    }
    told.framed();
  });

  return {
    overlay: context,
    mouse: sigma.getMouseCaptor(),
    touch: sigma.getTouchCaptor(),
    glass,
    size: () => size,
    view,
    move: (next, duration) => {
      seen ??= next;
      if (duration === 0) camera.setState(next);
      // A flight under way would go on to where it was bound: only another one ends it.
      if (duration > 0 || camera.isAnimated())
        camera.animate(next, { duration: duration || 1, easing: 'cubicOut' }, () => undefined);
    },
    limit: (closest, farthest) => {
      camera.minRatio = closest;
      camera.maxRatio = farthest;
    },
    load: (looks) => {
      items = itemsOf(looks);
      easel.load(looks);
    },
    redraw,
    repaint: () => {
      if (drawn && !due && !isCarried() && (told.lively() || alike(drawn, view()))) told.painted();
      else redraw();
    },
    goOn: (changes) => {
      stale ||= changes;
      sigma.scheduleRender();
    },
    resize: () => {
      size = { width: container.offsetWidth, height: container.offsetHeight };
      sigma.resize(true);
      redraw();
    },
    fade: easel.fade,
    end: () => {
      clearTimeout(beginning);
      clearTimeout(resting);
      cancelAnimationFrame(settling);
      easel.end();
      sigma.kill();
    },
  };
}

function alike(a: View, b: View): boolean {
  return a.x === b.x && a.y === b.y && a.ratio === b.ratio;
}

function cutTo(canvas: HTMLCanvasElement, { width, height }: Size, pixelRatio: number): void {
  const [across, down] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)];
  if (canvas.width === across && canvas.height === down && canvas.style.width === `${width}px`) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}
