import { expect, test } from 'vitest';
import { gestureFrom, type Hands } from '../../../src/app/network/gestures.ts';
import { nodesInside } from '../../../src/app/network/outline.ts';
import { drawingOf } from '../../../src/app/network/drawing.ts';
import { masksOf } from '../../../src/app/network/masks.ts';
import { CITIES, everything, triangle } from './example.ts';

const FREE = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

test('a drag moves the node it begins on, and on the ground is no gesture', () => {
  const { hands, done } = notingHands();
  expect(gestureFrom({ x: 0, y: 0 }, -1, 'hand', FREE, hands)).toBeNull();
  const gesture = gestureFrom({ x: 0, y: 0 }, 7, 'hand', FREE, hands)!;
  gesture.move({ x: 5, y: 9 });
  gesture.end();
  expect(done).toEqual(['lift 7', 'carry 5 9', 'drop']);
});

test('a drag given up puts the node back', () => {
  const { hands, done } = notingHands();
  gestureFrom({ x: 0, y: 0 }, 7, 'hand', FREE, hands)!.cancel();
  expect(done).toEqual(['lift 7', 'put back']);
});

test('Shift draws a box, Alt a line around nodes, whatever is under the pointer; Ctrl adds', () => {
  const box = notingHands();
  const gesture = gestureFrom({ x: 0, y: 0 }, 7, 'hand', { ...FREE, shiftKey: true }, box.hands)!;
  gesture.move({ x: 10, y: 20 });
  gesture.end();
  expect(box.done.at(-1)).toBe('pick 0,0 10,0 10,20 0,20 instead');
  const line = notingHands();
  const lasso = gestureFrom({ x: 0, y: 0 }, 7, 'hand', { ...FREE, altKey: true, ctrlKey: true }, line.hands)!;
  for (const [x, y] of [
    [1, 1],
    [10, 0],
    [10, 10],
  ] as const)
    lasso.move({ x, y });
  lasso.end();
  expect(line.done.at(-1)).toBe('pick 0,0 10,0 10,10 added');
});

test('an outline holds the shown nodes inside it', () => {
  const graph = triangle();
  const drawing = drawingOf(graph, CITIES);
  const field = {
    drawing,
    masks: masksOf(drawing, everything(graph), new Map()),
    focus: { kind: 'none' as const },
    view: { x: 0.5, y: 0.5, ratio: 1 },
    size: { width: 100, height: 100 },
    scale: 1,
  };
  const left = [
    { x: -5, y: -5 },
    { x: 50, y: -5 },
    { x: 50, y: 105 },
    { x: -5, y: 105 },
  ];
  expect(nodesInside(field, left).map((node) => drawing.labels[node])).toEqual(['上海', '华为']);
  field.masks.nodes[0] = 0;
  expect(nodesInside(field, left).map((node) => drawing.labels[node])).toEqual(['华为']);
});

function notingHands(): { hands: Hands; done: string[] } {
  const done: string[] = [];
  const hands: Hands = {
    lift: (node) => done.push(`lift ${node}`),
    carry: ({ x, y }) => done.push(`carry ${x} ${y}`),
    drop: () => done.push('drop'),
    putBack: () => done.push('put back'),
    outline: () => undefined,
    pickOut: (outline, adding) =>
      done.push(`pick ${outline.map(({ x, y }) => `${x},${y}`).join(' ')} ${adding ? 'added' : 'instead'}`),
  };
  return { hands, done };
}
