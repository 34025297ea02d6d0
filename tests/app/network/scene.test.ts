import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../src/app/network/drawing.ts';
import { masksOf } from '../../../src/app/network/masks.ts';
import { type Hover, sceneOf } from '../../../src/app/network/scene.ts';
import { edgeKey } from '../../../src/model/graph.ts';
import { CITIES, everything, triangle } from './example.ts';

const graph = triangle();
const drawing = drawingOf(graph, CITIES);
const all = masksOf(drawing, everything(graph), new Map());
const quiet = { emphasis: null, selection: new Set<string>() };
const nowhere: Hover = { kind: 'none' };
const names = (nodes: number[] | null) => nodes?.map((node) => drawing.labels[node]);

describe('what comes forward', () => {
  test('is nothing where nothing is chosen', () => {
    const scene = sceneOf(drawing, all, { ...quiet, focus: { kind: 'none' } }, nowhere);
    expect(scene).toMatchObject({ ground: 1, lines: [], nodes: [], named: null });
  });

  test('is a chosen node with a ring, and its neighbours named by rank', () => {
    const scene = sceneOf(drawing, all, { ...quiet, focus: { kind: 'node', node: 'company:华为' } }, nowhere);
    expect(names(scene.named)).toEqual(['华为', '上海', '5G']);
    expect(names(scene.ringed)).toEqual(['华为']);
    expect(scene.ground).toBeLessThanOrEqual(0.15);
    expect(scene.lines.map(({ colour }) => colour).sort()).toEqual([0, 1]);
  });

  test('never is what a filter hides', () => {
    const visible = masksOf(
      drawing,
      { nodes: new Set(['city:上海', 'company:华为']), edges: everything(graph).edges },
      new Map(),
    );
    const scene = sceneOf(drawing, visible, { ...quiet, focus: { kind: 'node', node: 'company:华为' } }, nowhere);
    expect(names(scene.nodes)).toEqual(['华为', '上海']);
    const gone = sceneOf(drawing, visible, { ...quiet, focus: { kind: 'node', node: 'city:苏州' } }, nowhere);
    expect(gone.ground).toBe(1);
  });

  test('is a chosen link in the accent above all, both ends, and quietly their common neighbours', () => {
    const edge = edgeKey('city:上海', 'technology:5G');
    const scene = sceneOf(drawing, all, { ...quiet, focus: { kind: 'edge', edge } }, nowhere);
    expect(scene.lines.at(-1)).toMatchObject({ colour: 'accent', alpha: 1 });
    expect(names(scene.named)).toEqual(['上海', '5G', '华为']);
    expect(scene.lines).toHaveLength(3);
  });

  test('under the pointer adds to a choice without taking from it', () => {
    const hovered: Hover = { kind: 'node', index: drawing.nodeOf.get('city:苏州')! };
    const scene = sceneOf(drawing, all, { ...quiet, focus: { kind: 'node', node: 'company:华为' } }, hovered);
    expect(names(scene.named)).toEqual(['苏州', '华为', '上海', '5G']);
    expect(scene.whole).toEqual(new Set([2, 3]));
    const alone = sceneOf(drawing, all, { ...quiet, focus: { kind: 'none' } }, hovered);
    expect(names(alone.named)).toEqual(['苏州', '上海']);
    expect(alone.ringed).toEqual([]);
  });

  test('of a way through a community drawn as one is the way to its circle', () => {
    const members = ['city:上海', 'city:苏州'];
    const bubbles = [{ key: 'community:city:上海', leader: 'city:上海', name: '沪苏', members }];
    const folded = drawingOf(graph, CITIES, { bubbles });
    const masks = masksOf(folded, everything(graph), new Map());
    const nodes = ['city:苏州', 'city:上海', 'technology:5G'];
    const edges = [edgeKey('city:苏州', 'city:上海'), edgeKey('city:上海', 'technology:5G')];
    const path = { kind: 'path', nodes: ['city:苏州', 'technology:5G'], by: 'steps' } as const;
    const scene = sceneOf(folded, masks, { ...quiet, focus: path, emphasis: { nodes, edges } }, nowhere);
    expect(scene.nodes.map((node) => folded.labels[node])).toEqual(['沪苏 (2)', '5G']);
    expect(scene.lines.map(({ edge }) => folded.edges[edge])).toEqual([
      edgeKey('community:city:上海', 'technology:5G'),
    ]);
  });

  test('does not fail over a node or an edge the graph does not have', () => {
    expect(sceneOf(drawing, all, { ...quiet, focus: { kind: 'node', node: 'city:__proto__' } }, nowhere).ground).toBe(
      1,
    );
    expect(sceneOf(drawing, all, { ...quiet, focus: { kind: 'edge', edge: 'no such' } }, nowhere).ground).toBe(1);
  });
});
