import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { unproject } from '../../graph/views/projection.ts';
import { enlargedBy } from '../look/enlarged.ts';
import { useUnitMessages } from '../messages/useUnitMessages.ts';
import { useWords } from '../messages/useWords.ts';
import { useStore } from '../store.ts';
import { toScreen, zoomed, panned } from './camera.ts';
import { paintMap } from './paintMap.ts';
import { nameSpots, type PlacedCity, type Question, type Spot, spotAt, spotsOf } from './scene.ts';
import { useGestures } from './useGestures.ts';
import { type MapSight, ZOOM_STEP } from './useMapCamera.ts';
import { useLines } from './useLines.ts';
import { useWriter } from './useWriter.ts';
import { type Direction, nextPoint } from './walk.ts';
import { en } from './words.en.ts';
import { zh } from './words.zh.ts';

interface Props {
  cities: readonly PlacedCity[];
  subjects: readonly string[];
  question: Question;
  sight: MapSight;
  onPick(node: string, several: boolean): void;
  onClear(): void;
}

const PAN = 80;
const REACH = { mouse: 5, touch: 18 };
const ARROWS = new Map<string, Direction>([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
]);

/** The drawn map: pushed, enlarged, pointed at, walked from city to city. */
export function MapPicture({ cities, subjects, question, sight, onPick, onClear }: Props) {
  const words = useWords({ zh, en });
  const units = useUnitMessages();
  const theme = useStore((state) => state.theme);
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [walked, setWalked] = useState<string | null>(null);
  const { camera, size } = sight;
  const write = useWriter(question.counts ? units.count : null);
  const spots = useMemo(
    () => (camera ? spotsOf(cities, camera, size, question) : []),
    [cities, camera, size, question],
  );
  const lines = useLines(cities, subjects, question);
  useSize(box, sight);

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !camera || size.width === 0) return;
    fitPixels(context, size.width, size.height);
    paintMap(context, theme, {
      camera,
      size,
      spots,
      lines: lines.map(({ from, to, ...look }) => ({
        from: toScreen(camera, size, from.point),
        to: toScreen(camera, size, to.point),
        ...look,
      })),
      names: nameSpots(spots, size, hovered ?? walked, write),
      walked: spots.find(({ city }) => city.node === walked) ?? null,
      degrees: words.degrees,
    });
  }, [camera, size, spots, lines, hovered, walked, theme, write, words]);

  useGestures(box, {
    pan: (across, down) => sight.move((before) => panned(before, across, down)),
    zoom: (factor, at) => sight.move((before) => zoomed(before, size, factor, at)),
    rest: sight.rest,
    hover: (at) => setHovered(at && (spotAt(spots, at, REACH.mouse)?.city.node ?? null)),
    tap: (at, event) => {
      const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
      const spot = spotAt(spots, at, reach);
      if (spot) onPick(spot.city.node, event.shiftKey || event.ctrlKey || event.metaKey);
      else onClear();
    },
  });

  const middle = { x: size.width / 2, y: size.height / 2 };
  const walk = (direction: Direction, event: KeyboardEvent) => {
    if (event.shiftKey) {
      const [across, down] = { left: [PAN, 0], right: [-PAN, 0], up: [0, PAN], down: [0, -PAN] }[direction];
      sight.move((before) => panned(before, across!, down!));
      sight.rest();
      return;
    }
    const forward = spots.filter(({ count, ringed }) => count !== null || ringed);
    const from = forward.find(({ city }) => city.node === walked) ?? forward.find(({ ringed }) => ringed);
    const next = from ? nextPoint(forward, from, direction) : nearest(forward, middle);
    if (next) setWalked(next.city.node);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = ARROWS.get(event.key);
    if (direction) walk(direction, event);
    else if (event.key === '+' || event.key === '=') sight.zoom(ZOOM_STEP);
    else if (event.key === '-') sight.zoom(1 / ZOOM_STEP);
    else if (event.key === '0') sight.home();
    else if (event.key === 'Enter' && walked) onPick(walked, false);
    else if (event.key === ' ' && walked) onPick(walked, true);
    else return;
    event.preventDefault();
  };
  const at = spots.find(({ city }) => city.node === walked);
  return (
    <div
      ref={box}
      className="map-picture"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture one walks with the keyboard
      tabIndex={0}
      role="application"
      aria-label={words.picture(cities.length)}
      data-pointed={hovered !== null}
      onKeyDown={press}
      onBlur={() => setWalked(null)}
    >
      <canvas ref={canvas} style={size} />
      <p className="unseen" aria-live="polite">
        {at && spoken(at)}
      </p>
    </div>
  );

  function spoken({ city, count }: Spot): string {
    const said = question.counts && count !== null ? units.count(count) : words.mentions(city.mentions);
    const { lat, lon } = unproject(city.point);
    return words.at(city.label, said, words.degrees(Math.round(lat), 'lat'), words.degrees(Math.round(lon), 'lon'));
  }
}

function nearest(spots: readonly Spot[], { x, y }: { x: number; y: number }): Spot | null {
  return spots.reduce<Spot | null>(
    (best, spot) => (best && Math.hypot(best.x - x, best.y - y) <= Math.hypot(spot.x - x, spot.y - y) ? best : spot),
    null,
  );
}

/** Gives a canvas as many pixels as the screen has. */
function fitPixels(context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = devicePixelRatio * enlargedBy(context.canvas);
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (context.canvas.width !== across || context.canvas.height !== down) {
    context.canvas.width = across;
    context.canvas.height = down;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

function useSize(box: { current: HTMLElement | null }, sight: MapSight): void {
  const latest = useRef(sight);
  latest.current = sight;
  useLayoutEffect(() => {
    const element = box.current!;
    let corner = element.getBoundingClientRect();
    const watcher = new ResizeObserver(() => {
      const now = element.getBoundingClientRect();
      const [width, height, across, down] = [now.width, now.height, now.left - corner.left, now.top - corner.top].map(
        (pixels) => pixels / enlargedBy(element),
      ) as [number, number, number, number];
      if (width > 0 && height > 0) latest.current.resized({ width, height }, across, down);
      corner = now;
    });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [box]);
}
