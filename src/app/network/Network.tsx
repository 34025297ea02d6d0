import { type JSX, type KeyboardEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Camera } from '../address.ts';
import type { Making, NetworkProps, Shown, Target } from './contract.ts';
import { type Hearing, type Picture, pictureIn } from './picture.ts';

export type { NetworkHandle, NetworkProps } from './contract.ts';

const STEP = 1.4;
const PAN = 60;
const NONE: ReadonlySet<string> = new Set();
const UNMARKED: Shown['marks'] = new Map();
const FRAMED = Symbol('where a framing put it');

/** The picture of the network; the one component that draws with Sigma. Fills its parent, which must be positioned. */
export function Network(props: NetworkProps): JSX.Element {
  const { camera = null, framing = null, label } = props;
  const making = madeOf(props);
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture>(null);
  const latest = useRef(props);
  const cameraTold = useRef<Camera | null | typeof FRAMED>(camera);
  const followers = useRef(new Set<() => void>());
  latest.current = props;

  useLayoutEffect(() => {
    const element = container.current!;
    const keepUp = (): void => {
      if (element.offsetWidth === 0 || element.offsetHeight === 0) return;
      const { camera: start = null } = latest.current;
      if (picture.current) picture.current.resize();
      else
        picture.current = pictureIn(element, madeOf(latest.current), start, {
          ...hearing(latest, cameraTold),
          frame: () => {
            for (const listener of followers.current) listener();
          },
        });
    };
    const watcher = new ResizeObserver(keepUp);
    watcher.observe(element);
    keepUp();
    return () => {
      watcher.disconnect();
      picture.current?.end();
      picture.current = null;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts of it
  useLayoutEffect(() => picture.current?.change(making), Object.values(making));
  useLayoutEffect(() => {
    if (camera === cameraTold.current && !framing) return;
    cameraTold.current = framing ? FRAMED : camera;
    if (!framing) picture.current?.look(camera);
  }, [camera, framing]);

  useImperativeHandle(props.handle, () => ({
    fit: () => picture.current?.fit(),
    zoomIn: () => picture.current?.zoom(STEP),
    zoomOut: () => picture.current?.zoom(1 / STEP),
    center: (node) => picture.current?.center(node),
    point: (edge) => picture.current?.point(edge),
    boxSeen: () => picture.current?.boxSeen() ?? null,
    sketch: () => picture.current?.sketch() ?? null,
    placeOf: (node) => picture.current?.placeOf(node) ?? null,
    follow: (listener) => {
      followers.current.add(listener);
      return () => followers.current.delete(listener);
    },
  }));

  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture one moves with the keyboard
      tabIndex={0}
      role="application"
      aria-label={label}
      onKeyDown={(event) => onKey(event, picture.current, props.onClear)}
      style={{ position: 'absolute', inset: 0, outlineOffset: -2 }}
    >
      <div ref={container} style={{ position: 'absolute', inset: 0, overflow: 'hidden' }} />
    </div>
  );
}

function madeOf(props: NetworkProps): Making {
  const { drawing, visible, focus, theme, insets, framing = null } = props;
  const { emphasis = null, selection = NONE, marks = UNMARKED, pinned = NONE, noted = NONE } = props;
  const { tool = 'hand', display = 'screen' } = props;
  const shown = { visible, focus, emphasis, selection, marks, pinned, noted, tool, theme, display, insets };
  return { ...shown, drawing, framing };
}

/** Passes on what the picture tells to the properties of the latest rendering. */
function hearing(
  latest: { current: NetworkProps },
  cameraTold: { current: Camera | null | typeof FRAMED },
): Omit<Hearing, 'frame'> {
  return {
    choose: (target) => chosen(latest.current, target),
    menu: (target, x, y) => latest.current.onMenu?.(target, x, y),
    expand: (node) => latest.current.onExpand?.(node),
    select: (nodes, adding) => latest.current.onSelected?.(nodes, adding),
    moved: (node, place) => latest.current.onMoved?.(node, place),
    dropped: (node, onto) => latest.current.onDropped?.(node, onto),
    zoom: (zoom) => latest.current.onZoom?.(zoom),
    camera: (camera) => {
      cameraTold.current = camera;
      latest.current.onCamera?.(camera);
    },
    plain: (plain) => latest.current.onPlain?.(plain),
    drawn: () => {
      if (performance.getEntriesByName('comention:drawn').length === 0) performance.mark('comention:drawn');
      latest.current.onDrawn?.();
    },
  };
}

function chosen(props: NetworkProps, target: Target): void {
  if (target.kind === 'node') props.onChooseNode(target.node);
  else if (target.kind === 'edge') props.onChooseEdge(target.edge);
  else if (target.kind === 'community') props.onChooseCommunity?.(target.leader);
  else props.onClear();
}

function onKey(event: KeyboardEvent, picture: Picture | null, onClear: () => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const deeds = new Map<string, () => void>([
    ['+', () => picture?.zoom(STEP)],
    ['=', () => picture?.zoom(STEP)],
    ['-', () => picture?.zoom(1 / STEP)],
    ['0', () => picture?.fit()],
    ['ArrowLeft', () => picture?.pan(-PAN, 0)],
    ['ArrowRight', () => picture?.pan(PAN, 0)],
    ['ArrowUp', () => picture?.pan(0, -PAN)],
    ['ArrowDown', () => picture?.pan(0, PAN)],
    ['Escape', () => picture?.cancel() || onClear()],
  ]);
  const deed = deeds.get(event.key);
  if (!deed) return;
  event.preventDefault();
  deed();
}
