import { describe, expect, test } from 'vitest';
import { drawingOf, edgesAt, toLayout } from '../../../src/app/network/drawing.ts';
import { frameFor, sizeScale } from '../../../src/app/network/frame.ts';
import { edgeKey } from '../../../src/model/graph.ts';
import { CITIES, exampleGraph, triangle } from './example.ts';

const NO_INSETS = { top: 0, right: 0, bottom: 0, left: 0 };

describe('a drawing', () => {
  test('numbers nodes by mentions and edges by weight, ties by key', () => {
    const drawing = drawingOf(triangle(), CITIES);
    expect(drawing.nodes).toEqual(['city:上海', 'technology:5G', 'company:华为', 'city:苏州']);
    expect(drawing.edges[0]).toBe(edgeKey('city:上海', 'technology:5G'));
    const tied = drawingOf(exampleGraph({ 'city:b': 1, 'city:a': 1 }, []), {});
    expect(tied.nodes).toEqual(['city:a', 'city:b']);
  });

  test('keeps radii within 3 to 22 px and widths within 0.6 to 4 px, larger for more', () => {
    const { radii, widths } = drawingOf(triangle(), CITIES);
    for (const radius of radii) expect(radius >= 3 && radius <= 22).toBe(true);
    expect([...radii]).toEqual([...radii].sort((a, b) => b - a));
    expect(widths[0]).toBeCloseTo(4);
    expect(widths.at(-1)).toBeCloseTo(0.6);
  });

  test('does not let the theme of the corpus shrink the others', () => {
    const others = Object.fromEntries([100, 90, 80, 70].map((count) => [`city:${count}`, count]));
    const plain = drawingOf(exampleGraph({ 'technology:theme': 210, ...others }, []), {});
    const flooded = drawingOf(exampleGraph({ 'technology:theme': 90_000, ...others }, []), {});
    expect(flooded.radii[1]).toBeCloseTo(plain.radii[1]!);
    expect(flooded.radii[0]).toBeLessThanOrEqual(22);
  });

  test('fills the unit square by the longer side of the whole layout and puts what has no place in the middle', () => {
    const places = Object.fromEntries(Object.entries(CITIES).filter(([node]) => node !== 'city:苏州'));
    const drawing = drawingOf(triangle(), { ...places, 'city:北京': [100, 50] });
    expect([drawing.x[0], drawing.y[0]]).toEqual([0, 0.25]);
    expect([drawing.x[1], drawing.y[1]]).toEqual([1, 0.25]);
    expect([drawing.x[3], drawing.y[3]]).toEqual([0.5, 0.5]);
  });

  test('leaves all others where they are when a node is put elsewhere', () => {
    const drawing = drawingOf(triangle(), CITIES, { moved: new Map([['city:苏州', [900, -50]]]) });
    expect([drawing.x[0], drawing.y[0], drawing.x[1], drawing.y[1]]).toEqual([0, 0.25, 1, 0.25]);
    expect(toLayout(drawing, { x: drawing.x[3]!, y: drawing.y[3]! })).toEqual([900, -50]);
  });

  test('lists the edges at each node, strongest first', () => {
    const drawing = drawingOf(triangle(), CITIES);
    expect(drawing.nodes.map((_, node) => edgesAt(drawing, node).length)).toEqual([3, 2, 2, 1]);
    expect([...edgesAt(drawing, 0)]).toEqual([0, 1, 3]);
  });

  test('covers a small share of any screen with nodes', () => {
    const mentions = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`city:${index}`, 50 + index]));
    const drawing = drawingOf(exampleGraph(mentions, []), CITIES);
    const frame = frameFor(drawing, { width: 390, height: 500 }, NO_INSETS);
    const scale = sizeScale(frame, frame.fitted.ratio);
    const covered = drawing.radii.reduce((sum, radius) => sum + Math.PI * (radius * scale) ** 2, 0);
    expect(covered).toBeLessThan(0.06 * 390 * 500);
  });

  test('of no nodes at all still has a frame', () => {
    const frame = frameFor(drawingOf(exampleGraph({}, []), {}), { width: 800, height: 600 }, NO_INSETS);
    expect(Number.isFinite(frame.fitted.ratio)).toBe(true);
  });
});
