import './sketch.css';
import { useEffect, useMemo, useRef } from 'react';
import type { Scene } from '../../model/story.ts';
import { parseAddress } from '../address.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useStore } from '../store.ts';
import { fragmentOf } from '../story/scene-view.ts';
import { useOpened } from '../worldContext.ts';
import { type Sketched, sketchOf } from './scene-sketch.ts';

const WIDTH = 320;
const SHAPE = 16 / 9;
const MARGIN = 0.04;
/** Dots grow with the width to this power: small pictures have larger ones. */
const GROWTH = 0.45;

/** A scene as a small picture, `width` pixels wide: the network with what it chooses, or the name of the view it shows. */
export function SceneSketch({ scene, width = WIDTH }: { scene: Scene; width?: number }) {
  const world = useOpened();
  const messages = useMessages();
  const theme = useStore((state) => state.theme);
  const canvas = useRef<HTMLCanvasElement>(null);
  const sketch = useMemo(() => sketchOf(world, scene), [world, scene]);
  const view = useMemo(() => parseAddress(fragmentOf(scene.view)).view, [scene]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme has other colours
  useEffect(() => paint(canvas.current!, sketch, width), [sketch, theme, width]);
  return (
    <span className="podium-sketch" aria-hidden="true">
      <canvas ref={canvas} width={2 * width} height={Math.round((2 * width) / SHAPE)} />
      {view !== 'network' && <span className="podium-sketch-view">{messages.viewNames[view]}</span>}
    </span>
  );
}

function paint(canvas: HTMLCanvasElement, { dots, lines }: Sketched, width: number): void {
  const height = width / SHAPE;
  const margin = width * MARGIN;
  const growth = (width / WIDTH) ** GROWTH;
  const pen = canvas.getContext('2d')!;
  const colours = getComputedStyle(canvas);
  const colour = (name: string) => colours.getPropertyValue(`--${name}`);
  const at = ({ x, y }: { x: number; y: number }) =>
    [margin + x * (width - 2 * margin), margin + y * (height - 2 * margin)] as const;
  pen.setTransform(2, 0, 0, 2, 0, 0);
  pen.clearRect(0, 0, width, height);
  pen.lineWidth = growth;
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
    pen.arc(...at(dot), radius * growth, 0, 2 * Math.PI);
    pen.fill();
  }
}
