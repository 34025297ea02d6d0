import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../src/app/network/drawing.ts';
import { cut } from '../../../src/app/network/lettering.ts';
import { pickEdge, pickNode } from '../../../src/app/network/pick.ts';
import { CITIES, triangle } from './example.ts';

const drawing = drawingOf(triangle(), CITIES);
const every = { node: () => true, edge: () => true };
const radius = () => 0.02;

describe('a hit', () => {
  test('is the nearest node whose disc, a little wider, holds the point', () => {
    expect(pickNode(drawing, every, { x: 0.025, y: 0.25 }, radius, 0.01)).toBe(0);
    expect(pickNode(drawing, every, { x: 0.035, y: 0.25 }, radius, 0.01)).toBe(-1);
    expect(pickNode(drawing, every, { x: 0.6, y: 0.3 }, () => 1, 0)).toBe(1);
  });

  test('is the nearest edge within reach, measured to the stretch between its ends', () => {
    expect(pickEdge(drawing, every, { x: 0.5, y: 0.252 }, 0.01)).toBe(0);
    expect(pickEdge(drawing, every, { x: 0.5, y: 0.3 }, 0.01)).toBe(-1);
    expect(pickEdge(drawing, every, { x: 1.2, y: 0.25 }, 0.01)).toBe(-1);
  });

  test('is never what is hidden', () => {
    const none = { node: () => false, edge: (edge: number) => edge !== 0 };
    expect(pickNode(drawing, none, { x: 0, y: 0.25 }, radius, 0)).toBe(-1);
    expect(pickEdge(drawing, none, { x: 0.5, y: 0.25 }, 0.01)).toBe(-1);
  });
});

describe('a name', () => {
  test('is cut at 14 characters, whole ones, with an ellipsis', () => {
    expect(cut('培育元宇宙新赛道行动方案二〇')).toBe('培育元宇宙新赛道行动方案二〇');
    expect(cut('培育元宇宙新赛道行动方案二〇二二')).toBe('培育元宇宙新赛道行动方案二…');
    expect([...cut('𠮷'.repeat(20))]).toHaveLength(14);
  });
});
