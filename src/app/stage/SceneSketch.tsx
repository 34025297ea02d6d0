import { useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../model/story.ts';
import { parseAddress } from '../address.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { fragmentOf } from '../story/scene-view.ts';
import { useOpened } from '../worldContext.ts';
import { type Sketched, sketchOf } from './scene-sketch.ts';

const SIZE = { width: 320, height: 180 };
const MARGIN = 12;

/** A scene as a small picture: the network with what it chooses, or the name of the view it shows. */
export function SceneSketch({ scene }: { scene: Scene }) {
  const world = useOpened();
  const messages = useMessages();
  const theme = useStore((state) => state.theme);
  const canvas = useRef<HTMLCanvasElement>(null);
  const sketch = useMemo(() => sketchOf(world, scene), [world, scene]);
  const view = useMemo(() => parseAddress(fragmentOf(scene.view)).view, [scene]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => paint(canvas.current!, sketch), [sketch, theme]);
  return (
    <span className="podium-sketch" aria-hidden="true">
      <canvas ref={canvas} width={2 * SIZE.width} height={2 * SIZE.height} />
      {view !== 'network' && <span className="podium-sketch-view">{messages.viewNames[view]}</span>}
    </span>
  );
}

function paint(canvas: HTMLCanvasElement, { dots, lines }: Sketched): void {
  const pen = canvas.getContext('2d')!;
  const colours = getComputedStyle(canvas);
  const colour = (name: string) => colours.getPropertyValue(`--${name}`);
  const at = ({ x, y }: { x: number; y: number }) =>
    [MARGIN + x * (SIZE.width - 2 * MARGIN), MARGIN + y * (SIZE.height - 2 * MARGIN)] as const;
  pen.setTransform(2, 0, 0, 2, 0, 0);
  pen.clearRect(0, 0, SIZE.width, SIZE.height);
  pen.globalAlpha = 0.4;
  for (const [from, to] of lines) {
    pen.strokeStyle = colour(dots[to]!.type);
    pen.beginPath();
    pen.moveTo(...at(dots[from]!));
    pen.lineTo(...at(dots[to]!));
    pen.stroke();
  }
  const looks = { ground: [0.22, 1.5], near: [0.9, 2.4], chosen: [1, 5] } as const;
  for (const dot of dots) {
    const [alpha, radius] = looks[dot.part];
    pen.globalAlpha = alpha;
    pen.fillStyle = colour(dot.type);
    pen.beginPath();
    pen.arc(...at(dot), radius, 0, 2 * Math.PI);
    pen.fill();
  }
}
