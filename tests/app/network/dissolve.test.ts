import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dissolve, renumbered, type Showing, showing } from '../../../src/app/network/dissolve.ts';
import { drawingOf } from '../../../src/app/network/drawing.ts';
import { masksOf } from '../../../src/app/network/masks.ts';
import type { Named } from '../../../src/app/network/naming.ts';
import { NOT_HOVERED, sceneOf } from '../../../src/app/network/scene.ts';
import { CITIES, everything, exampleGraph, triangle } from './example.ts';

const graph = triangle();
const drawing = drawingOf(graph, CITIES);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('one scene becoming another', () => {
  const before = sceneAround('company:华为');
  const after = sceneAround('city:苏州');
  const node = (key: string) => drawing.nodeOf.get(key)!;

  test('begins with what shows and ends with the other', () => {
    expect(strengths(dissolve(before, after)(0))).toEqual(strengths(before));
    expect(dissolve(before, after)(1)).toBe(after);
  });

  test('keeps what both have, and lets go and come what only one has', () => {
    const half = dissolve(before, after)(0.5);
    expect(half.nodes.get(node('city:上海'))).toBe(1);
    expect(half.nodes.get(node('technology:5G'))).toBeGreaterThan(0.5);
    expect(half.nodes.get(node('city:苏州'))).toBe(0.5);
    expect(half.names.find((name) => name.node === node('city:上海'))?.strength).toBe(1);
  });

  test('never has names that go and names that come in one place at one time', () => {
    fc.assert(
      fc.property(share, (now) => {
        const { names } = dissolve(before, after)(now);
        const going = names.some((name) => name.node === node('technology:5G') && name.strength > 0);
        const coming = names.some((name) => name.node === node('city:苏州') && name.strength > 0);
        expect(going && coming).toBe(false);
      }),
    );
  });

  test('leaves nothing dimmer on its way than at both ends', () => {
    const whole = showing(sceneOf(drawing, all(), { focus: { kind: 'none' }, ...quiet }, NOT_HOVERED), []);
    fc.assert(
      fc.property(share, (now) => {
        const { ground, nodes } = dissolve(before, whole)(now);
        const front = nodes.get(node('company:华为')) ?? 0;
        expect(1 - (1 - front) * (1 - ground)).toBeGreaterThan(0.85);
      }),
    );
  });

  test('goes on from where it is when a third interrupts it', () => {
    fc.assert(
      fc.property(share, (now) => {
        const midway = dissolve(before, after)(now);
        expect(strengths(dissolve(midway, before)(0))).toEqual(strengths(midway));
      }),
    );
  });

  test('is told by keys where another drawing has other numbers', () => {
    const grown = exampleGraph({ 'city:北京': 99, 'city:上海': 40, 'company:华为': 9 }, [
      ['city:上海', 'company:华为', 1],
    ]);
    const next = drawingOf(grown, CITIES);
    const moved = renumbered(before, drawing, next);
    expect([...moved.nodes.keys()].map((one) => next.nodes[one])).toEqual(['company:华为', 'city:上海']);
    expect(moved.lines.map(({ edge }) => next.edges[edge])).toEqual([graph.edge('company:华为', 'city:上海')]);
  });
});

const quiet = { emphasis: null, selection: new Set<string>() };

function all() {
  return masksOf(drawing, everything(graph), new Map());
}

function sceneAround(key: string): Showing {
  const scene = sceneOf(drawing, all(), { focus: { kind: 'node', node: key }, ...quiet }, NOT_HOVERED);
  return showing(scene, scene.named!.map(named));
}

function named(node: number): Named {
  const lettering = { text: drawing.labels[node]!, size: 20, weight: 400, font: '', width: 40, height: 25 };
  return { node, toward: { x: 1, y: 0 }, shift: { x: 0, y: 0 }, lettering };
}

/** What shows at all, and how strongly. */
function strengths({ ground, lines, nodes, names }: Showing) {
  return {
    ground,
    lines: Object.fromEntries(lines.flatMap(({ edge, strength }) => (strength > 0 ? [[edge, strength]] : []))),
    nodes: Object.fromEntries([...nodes].filter(([, strength]) => strength > 0)),
    names: Object.fromEntries(names.flatMap(({ node, strength }) => (strength > 0 ? [[node, strength]] : []))),
  };
}
