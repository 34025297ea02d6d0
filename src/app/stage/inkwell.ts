interface Point {
  x: number;
  y: number;
}

/** A line that is, or was, being drawn. */
interface Line {
  points: Point[];
  /** When the pen was lifted, in milliseconds of the page; null while it draws. */
  lifted: number | null;
}

export interface Inkwell {
  begin(pointer: number, at: Point): void;
  line(pointer: number, to: Point): void;
  lift(pointer: number): void;
  wipe(): void;
  end(): void;
}

/** Milliseconds a line stays after the pen is lifted, and in which it then fades. */
const STAYS = 2500;
const FADES = 1200;

/** How much of a line is still seen so long after the pen was lifted: 1 at first, then less, 0 when it is gone. */
export function strengthOf(since: number, calm: boolean): number {
  if (since <= STAYS) return 1;
  return calm ? 0 : Math.max(0, 1 - (since - STAYS) / FADES);
}

/** Draws lines on a canvas that fills the window, sharp on any screen, as long as there are any. Sleep only makes them older. */
export function inkwellOn(canvas: HTMLCanvasElement): Inkwell {
  const drawn = new Map<number, Line>();
  let lines: Line[] = [];
  let frame = 0;

  const paint = () => {
    frame = 0;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const now = performance.now();
    const strength = ({ lifted }: Line) => (lifted === null ? 1 : strengthOf(now - lifted, calm));
    lines = lines.filter((line) => strength(line) > 0);
    const pen = prepare(canvas);
    for (const line of lines) stroke(canvas, pen, line.points, strength(line));
    // Chromium with software GL goes on showing some canvases that were cleared.
    canvas.style.opacity = lines.length > 0 ? '1' : '0';
    if (lines.length > 0) soon();
  };
  const soon = () => {
    frame ||= requestAnimationFrame(paint);
  };
  addEventListener('resize', soon);

  return {
    begin: (pointer, at) => {
      const line = { points: [at], lifted: null };
      drawn.set(pointer, line);
      lines.push(line);
      soon();
    },
    line: (pointer, to) => {
      drawn.get(pointer)?.points.push(to);
    },
    lift: (pointer) => {
      const line = drawn.get(pointer);
      if (line) line.lifted = performance.now();
      drawn.delete(pointer);
    },
    wipe: () => {
      drawn.clear();
      lines = [];
      soon();
    },
    end: () => {
      cancelAnimationFrame(frame);
      removeEventListener('resize', soon);
    },
  };
}

function prepare(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d')!;
  const { clientWidth, clientHeight } = canvas;
  const [width, height] = [clientWidth, clientHeight].map((side) => Math.round(side * devicePixelRatio));
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
  pen.clearRect(0, 0, clientWidth, clientHeight);
  return pen;
}

/** Ink with a rim of the ground's colour, so that it stands out from nodes and links alike. */
function stroke(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, points: readonly Point[], strength: number) {
  const colours = getComputedStyle(canvas);
  const width = Math.max(4, Math.min(canvas.clientWidth, canvas.clientHeight) * 0.007);
  const path = new Path2D();
  points.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y);
    path.lineTo(x, y);
  });
  Object.assign(pen, { lineCap: 'round', lineJoin: 'round', globalAlpha: strength });
  for (const [colour, wide] of [
    [colours.getPropertyValue('--ground'), width * 1.9],
    [colours.getPropertyValue('--ink'), width],
  ] as const) {
    Object.assign(pen, { strokeStyle: colour, lineWidth: wide });
    pen.stroke(path);
  }
}
