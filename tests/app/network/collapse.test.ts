import { describe, expect, test } from 'vitest';
import { BUBBLE, drawingOf } from '../../../src/app/network/drawing.ts';
import { masksOf } from '../../../src/app/network/masks.ts';
import { CITIES, triangle } from './example.ts';

const bubbles = [
  {
    key: 'community:city:上海',
    leader: 'city:上海',
    name: '上海一带',
    members: ['city:上海', 'city:苏州', 'city:不在'],
  },
];
const drawing = drawingOf(triangle(), CITIES, { bubbles });
const bubble = drawing.nodeOf.get('community:city:上海')!;

describe('a community drawn as one', () => {
  test('is as large as the mentions of its members together and says how many it has', () => {
    expect(drawing.nodes).toEqual(['community:city:上海', 'technology:5G', 'company:华为']);
    expect(drawing.labels[bubble]).toBe('上海一带 (2)');
    expect(drawing.kinds[bubble]).toBe(BUBBLE);
    expect(drawing.bubbles.get(bubble)?.leader).toBe('city:上海');
  });

  test('stands in the middle of its members', () => {
    expect([drawing.x[bubble], drawing.y[bubble]]).toEqual([0.5, 0.5]);
  });

  test('has one link to each other node for all links to it, and none to itself', () => {
    expect(drawing.edges).toHaveLength(3);
    const toBubble = [...drawing.bundles.values()].flat().sort();
    expect(toBubble).toEqual(['city:上海\tcompany:华为', 'city:上海\ttechnology:5G']);
  });

  test('shows while any member does, its links while any of theirs does', () => {
    const some = masksOf(drawing, { nodes: new Set(['city:苏州']), edges: new Set() }, new Map());
    expect([some.nodes[bubble], some.edges.includes(1)]).toEqual([1, false]);
    const none = masksOf(drawing, { nodes: new Set(['technology:5G']), edges: new Set() }, new Map());
    expect(none.nodes[bubble]).toBe(0);
  });
});
