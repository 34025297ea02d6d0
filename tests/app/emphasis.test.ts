import { expect, test } from 'vitest';
import { answerOf, pickedOf } from '../../src/app/emphasis.ts';
import type { Focus } from '../../src/app/focus.ts';
import { namedCommunities } from '../../src/app/useCommunities.ts';
import { edgeKey } from '../../src/model/graph.ts';
import { ask } from '../graph/questions.ts';

const [A, B, AI, FIVE_G] = ['city:上海', 'city:合肥', 'technology:AI', 'technology:5G'];
const { graph } = ask([{ sentences: [[A, AI], [B, AI], [A, FIVE_G], ['company:丙']] }]);
const visible = { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
const named = namedCommunities(graph, new Map([[B, '皖']]));
const shown = (focus: Focus, selection: string[] = [], seen = visible) =>
  answerOf(graph, () => seen, focus) ?? pickedOf(graph, seen, focus, new Set(selection), named.communityOf);

test('a single entity or link comes forward by itself', () => {
  expect(shown({ kind: 'none' })).toBeNull();
  expect(shown({ kind: 'node', node: A })).toBeNull();
});

test('what is picked out comes forward with the links among it', () => {
  expect(shown({ kind: 'none' }, [A, AI, B])).toEqual({ nodes: [A, AI, B], edges: [edgeKey(A, AI), edgeKey(B, AI)] });
});

test('of a way all of it comes forward, of a way that is cut both its ends', () => {
  const path: Focus = { kind: 'path', nodes: [A, B], by: 'steps' };
  expect(shown(path)).toMatchObject({ nodes: [A, AI, B], edges: [edgeKey(A, AI), edgeKey(B, AI)] });
  expect(shown(path, [], { ...visible, edges: new Set() })).toEqual({ nodes: [A, B], edges: [] });
});

test('of a comparison what all share comes forward, not what some have', () => {
  expect(shown({ kind: 'compare', nodes: [A, B] })).toEqual({
    nodes: [A, B, AI],
    edges: [edgeKey(A, AI), edgeKey(B, AI)],
  });
  expect(shown({ kind: 'compare', nodes: [A, B, FIVE_G] })?.nodes).toEqual([A, B, FIVE_G]);
});

test('a community comes forward with its inner links and goes by the name the reader gave it, or after its strongest members', () => {
  const { leaderOf } = named.communities();
  const members = [...leaderOf].filter(([, leader]) => leader === leaderOf.get(A)).map(([member]) => member);
  const found = shown({ kind: 'community', leader: leaderOf.get(A)! });
  expect([...found!.nodes].sort()).toEqual(members.sort());
  expect(namedCommunities(graph, new Map([[leaderOf.get(A)!, '沪']])).nameOf(leaderOf.get(A)!)).toBe('沪');
  expect(named.nameOf('company:丙')).toBe('丙');
});
