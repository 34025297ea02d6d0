import { type JSX, type KeyboardEvent, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import type { NetworkProps, Shown } from './contract.ts';
import { type Picture, pictureIn } from './picture.ts';

export type { NetworkHandle, NetworkProps } from './contract.ts';

const PLAIN: Pick<Shown, 'emphasis' | 'selection' | 'marks' | 'pinned' | 'tool'> = {
  emphasis: null,
  selection: new Set(),
  marks: new Map(),
  pinned: new Set(),
  tool: 'hand',
};

const STEP = 1.4;
const PAN = 60;

/** The picture of the network; the one component that draws with Sigma. Fills its parent, which must be positioned. */
export function Network(props: NetworkProps): JSX.Element {
  const { drawing, visible, focus, theme, insets, label } = props;
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture>(null);
  const latest = useRef(props);
  const [failed, setFailed] = useState(false);
  const [restart, setRestart] = useState(0);
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `restart` builds the picture anew after a lost context
  useLayoutEffect(() => {
    const element = container.current!;
    const watcher = new ResizeObserver(() => keepUp());
    const begin = (): void => {
      try {
        picture.current = pictureIn(
          element,
          drawing,
          { ...PLAIN, ...latest.current },
          {
            node: (node) => latest.current.onChooseNode(node),
            edge: (edge) => latest.current.onChooseEdge(edge),
            nothing: () => latest.current.onClear(),
            zoom: (zoom) => latest.current.onZoom?.(zoom),
            drawn: () => {
              if (performance.getEntriesByName('comention:drawn').length === 0) performance.mark('comention:drawn');
              latest.current.onDrawn?.();
            },
            lost: () => setRestart((times) => times + 1),
          },
        );
        setFailed(false);
      } catch {
        element.replaceChildren();
        setFailed(true);
        watcher.disconnect();
        latest.current.onPlain?.();
      }
    };
    const keepUp = (): void => {
      if (element.offsetWidth === 0 || element.offsetHeight === 0) return;
      if (picture.current) picture.current.resize();
      else begin();
    };
    watcher.observe(element);
    keepUp();
    return () => {
      watcher.disconnect();
      picture.current?.end();
      picture.current = null;
    };
  }, [drawing, restart]);

  useEffect(() => picture.current?.show({ visible, focus, theme, insets }), [visible, focus, theme, insets]);

  useImperativeHandle(props.handle, () => ({
    fit: () => picture.current?.fit(),
    zoomIn: () => picture.current?.zoom(STEP),
    zoomOut: () => picture.current?.zoom(1 / STEP),
    center: (node) => picture.current?.center(node),
    sketch: () => picture.current?.sketch() ?? null,
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
      <div ref={container} style={{ position: 'absolute', inset: 0 }} />
      {failed && (
        <p
          role="alert"
          style={{ position: 'absolute', inset: 24, margin: 'auto', height: 'fit-content', textAlign: 'center' }}
        >
          {label}
        </p>
      )}
    </div>
  );
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
    ['Escape', onClear],
  ]);
  const deed = deeds.get(event.key);
  if (!deed) return;
  event.preventDefault();
  deed();
}
