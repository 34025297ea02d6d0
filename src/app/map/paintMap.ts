import { PALETTES, type Palette, type Theme } from '../look/palette.ts';
import { inkOf } from '../network/ink.ts';
import { paintLine, paintName, paintNode, paintRing } from '../network/paint.ts';
import type { Point, Size } from '../network/view.ts';
import type { MapCamera } from './camera.ts';
import { graticule } from './graticule.ts';
import { isForward, type Spot, type SpotName } from './scene.ts';

/** A link between two cities, in pixels. */
export interface MapLine {
  from: Point;
  to: Point;
  width: number;
  /** Part of what is chosen. */
  bright: boolean;
}

export interface MapScene {
  camera: MapCamera;
  size: Size;
  lines: readonly MapLine[];
  spots: readonly Spot[];
  names: readonly SpotName[];
  /** Where the keyboard is. */
  walked: Spot | null;
  degrees(value: number, axis: 'lat' | 'lon'): string;
}

const SMALL = '11px system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** Draws the map from the back to the front: graticule, links, cities, names. */
export function paintMap(canvas: CanvasRenderingContext2D, theme: Theme, scene: MapScene): void {
  const ink = inkOf(theme);
  const { size, lines, spots, names, walked } = scene;
  canvas.clearRect(0, 0, size.width, size.height);
  canvas.textBaseline = 'middle';
  canvas.lineJoin = 'round';
  paintGraticule(canvas, PALETTES[theme], scene);
  for (const { from, to, width, bright } of lines)
    paintLine(canvas, from, to, width, bright ? ink.accent : ink.softInk, bright ? 0.6 : 0.22);
  for (const spot of spots) {
    canvas.globalAlpha = isForward(spot) ? 1 : 0.24;
    paintNode(canvas, 'circle', spot, spot.radius, ink.kinds[0]!, ink.ground);
    canvas.globalAlpha = 1;
    if (spot.ringed) paintRing(canvas, 'circle', spot, spot.radius, ink.ink);
  }
  if (walked) paintRing(canvas, 'circle', walked, walked.radius + 4, ink.accent);
  for (const { lettering, x, y } of names.toReversed())
    paintName(canvas, lettering.text, lettering.font, { x, y }, ink.ink, ink.ground);
}

function paintGraticule(canvas: CanvasRenderingContext2D, ink: Palette, { camera, size, degrees }: MapScene): void {
  const { meridians, parallels } = graticule(camera, size);
  canvas.strokeStyle = ink.line;
  canvas.lineWidth = 1;
  canvas.beginPath();
  for (const { at } of meridians) {
    canvas.moveTo(Math.round(at) + 0.5, 0);
    canvas.lineTo(Math.round(at) + 0.5, size.height);
  }
  for (const { at } of parallels) {
    canvas.moveTo(0, Math.round(at) + 0.5);
    canvas.lineTo(size.width, Math.round(at) + 0.5);
  }
  canvas.stroke();
  canvas.font = SMALL;
  canvas.fillStyle = ink.softInk;
  canvas.textAlign = 'center';
  for (const line of meridians)
    if (line.at > 40 && line.at < size.width - 40) canvas.fillText(degrees(line.degrees, 'lon'), line.at, 10);
  canvas.textAlign = 'right';
  for (const line of parallels)
    if (line.at > 24 && line.at < size.height - 8)
      canvas.fillText(degrees(line.degrees, 'lat'), size.width - 6, line.at - 8);
  canvas.textAlign = 'left';
}
