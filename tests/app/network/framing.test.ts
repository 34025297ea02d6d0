import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framing } from '../../../src/app/network/contract.ts';
import { type Drawing, drawingOf } from '../../../src/app/network/drawing.ts';
import { frameFor } from '../../../src/app/network/frame.ts';
import { boxSeen, viewOf } from '../../../src/app/network/framing.ts';
import { masksOf } from '../../../src/app/network/masks.ts';
import { measuresOf } from '../../../src/app/network/measures.ts';
import { NOT_HOVERED, sceneOf } from '../../../src/app/network/scene.ts';
import { contains, freeArea, type Size, toScreen, type View } from '../../../src/app/network/view.ts';
import type { Layout } from '../../../src/model/graph.ts';
import { everything, exampleGraph } from './example.ts';

const NEIGHBOURS = 200;
const insets = { top: 40, right: 0, bottom: 200, left: 60 };

/** A hub in the middle, its neighbours on a spiral, the strongest linked nearest; one node far away. */
const names = Array.from({ length: NEIGHBOURS }, (_, index) => `technology:${index}`);
const graph = exampleGraph(
  { 'city:中': 50, 'city:远': 5, ...Object.fromEntries(names.map((name) => [name, 5])) },
  names.map((name, index) => ['city:中', name, NEIGHBOURS - index]),
);
const spiral: Layout = Object.fromEntries(
  names.map((name, index) => [name, [(5 + index) * Math.cos(index), (5 + index) * Math.sin(index)]]),
);
const drawing = drawingOf(graph, { ...spiral, 'city:中': [0, 0], 'city:远': [400, 0] });

describe('what is framed', () => {
  test('is a chosen node with its strongest neighbours, inside what is free, whatever the window', () => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
      { width: 3840, height: 2160 },
    ]) {
      const { view, free } = framed({ kind: 'auto' }, size, { kind: 'node', node: 'city:中' });
      for (const node of ['city:中', ...names.slice(0, 20)]) expect(contains(free, at(view, size, node))).toBe(true);
      expect(view.ratio).toBeLessThan(0.6 * framed({ kind: 'whole' }, size, { kind: 'none' }).view.ratio);
    }
  });

  test('has nodes with a note in it as well', () => {
    const size = { width: 1440, height: 900 };
    const { view, free } = framed({ kind: 'auto' }, size, { kind: 'node', node: 'city:中' }, ['city:远']);
    expect(contains(free, at(view, size, 'city:远'))).toBe(true);
  });

  test('is the whole of what is shown where nothing is chosen', () => {
    const size = { width: 1440, height: 900 };
    for (const kind of ['auto', 'whole'] as const) {
      const { view, free } = framed({ kind }, size, { kind: 'none' });
      for (const node of graph.nodes()) expect(contains(free, at(view, size, node))).toBe(true);
    }
  });

  test('is never so close that two nodes fill the wall', () => {
    const size = { width: 1440, height: 900 };
    const whole = framed({ kind: 'whole' }, size, { kind: 'none' }).view;
    const close = framed({ kind: 'auto' }, size, { kind: 'edge', edge: graph.edge('city:中', names[0]!)! }).view;
    expect(whole.ratio / close.ratio).toBeLessThan(3.5);
  });

  test('as a box is as large as it can be inside what is free, and what is seen can be framed again', () => {
    const side = fc.double({ min: 0, max: 1, noNaN: true });
    const length = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, length, length, (left, bottom, width, height) => {
        const size = { width: 1440, height: 900 };
        const box = [left, bottom, left + width, bottom + height] as const;
        const { view, free } = framed({ kind: 'box', box }, size, { kind: 'none' });
        const seen = boxSeen(view, size, free);
        for (const [index, sign] of [1, 1, -1, -1].entries())
          expect(sign * (box[index]! - seen[index]!)).toBeGreaterThan(-1e-6);
        const again = framed({ kind: 'box', box: seen }, size, { kind: 'none' }).view;
        for (const part of ['x', 'y', 'ratio'] as const) expect(again[part]).toBeCloseTo(view[part], 5);
      }),
    );
  });
});

function framed(framing: Framing, size: Size, focus: Parameters<typeof sceneOf>[2]['focus'], noted: string[] = []) {
  const masks = masksOf(drawing, everything(graph), new Map());
  const { nodes, margin } = measuresOf('stage', size);
  const free = freeArea(size, insets);
  const view = viewOf(framing, {
    drawing,
    masks,
    scene: sceneOf(drawing, masks, { focus, emphasis: null, selection: new Set() }, NOT_HOVERED),
    noted: noted.map((node) => drawing.nodeOf.get(node)!),
    size,
    free,
    margin,
    frame: frameFor(drawing, size, insets, nodes),
  });
  return { view, free };
}

function at(view: View, size: Size, key: string, { nodeOf, x, y }: Drawing = drawing) {
  const node = nodeOf.get(key)!;
  return toScreen(view, size, { x: x[node]!, y: y[node]! });
}
