import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typeDigit } from '../../../src/app/stage/digits.ts';
import { neighbourIn } from '../../../src/app/stage/grid.ts';
import { strengthOf } from '../../../src/app/stage/inkwell.ts';
import { deedOf } from '../../../src/app/stage/keys.ts';
import { en } from '../../../src/app/stage/words.en.ts';
import { zh } from '../../../src/app/stage/words.zh.ts';

const key = (name: string, shiftKey = false) => ({ key: name, shiftKey });

describe('a key on the stage', () => {
  test('turns pages whatever clicker sends it', () => {
    for (const name of ['ArrowRight', ' ', 'PageDown', 'Enter']) expect(deedOf(key(name))).toBe('next');
    for (const name of ['ArrowLeft', 'PageUp', 'Backspace']) expect(deedOf(key(name))).toBe('back');
  });

  test('is the same in either case; Shift and F is the full screen', () => {
    expect(deedOf(key('b'))).toBe('black');
    expect(deedOf(key('B'))).toBe('black');
    expect(deedOf(key('f'))).toBe('find');
    expect(deedOf(key('F'))).toBe('find');
    expect(deedOf(key('F', true))).toBe('fullScreen');
  });

  test('belongs to a field while one types, except those of clickers and Escape', () => {
    for (const name of ['b', '3', ' ', 'Enter', 'ArrowRight', 'Backspace'])
      expect(deedOf(key(name), 'field')).toBeNull();
    expect(deedOf(key('PageDown'), 'field')).toBe('next');
    expect(deedOf(key('Escape'), 'field')).toBe('leave');
  });

  test('presses the button that has the keyboard, and moves about in the overview', () => {
    expect(deedOf(key(' '), 'button')).toBeNull();
    expect(deedOf(key('ArrowRight'), 'button')).toBe('next');
    for (const name of ['ArrowRight', 'Home', 'Enter']) expect(deedOf(key(name), 'overview')).toBeNull();
    expect(deedOf(key('o'), 'overview')).toBe('overview');
  });

  test('is on the sheet of keys in both languages alike', () => {
    expect(en.groups.map(({ keys }) => keys.length)).toEqual(zh.groups.map(({ keys }) => keys.length));
  });
});

describe('digits', () => {
  test('jump at once where no further digit could follow, and wait where one could', () => {
    expect(typeDigit('', '3', 9)).toEqual({ scene: 3 });
    expect(typeDigit('', '1', 12)).toEqual({ waiting: '1' });
    expect(typeDigit('1', '2', 12)).toEqual({ scene: 12 });
    expect(typeDigit('', '2', 12)).toEqual({ scene: 2 });
    expect(typeDigit('', '0', 12)).toBeNull();
    expect(typeDigit('', '9', 8)).toBeNull();
  });

  test('typed one after the other reach any scene of any story', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(299), (scenes, wanted) => {
        const scene = (wanted % scenes) + 1;
        let waiting = '';
        let reached = 0;
        for (const digit of String(scene)) {
          const typed = typeDigit(waiting, digit, scenes);
          expect(typed).not.toBeNull();
          waiting = typed && 'waiting' in typed ? typed.waiting : '';
          reached = typed && 'scene' in typed ? typed.scene : Number(waiting);
        }
        expect(reached).toBe(scene);
      }),
    );
  });
});

describe('the grid of scenes', () => {
  const cells = [0, 1, 2, 3, 4].map((index) => ({ x: (index % 3) * 100, y: Math.floor(index / 3) * 80 }));

  test('is walked in reading order and by its columns', () => {
    expect(neighbourIn(cells, 2, 'ArrowRight')).toBe(3);
    expect(neighbourIn(cells, 3, 'ArrowLeft')).toBe(2);
    expect(neighbourIn(cells, 1, 'ArrowDown')).toBe(4);
    expect(neighbourIn(cells, 2, 'ArrowDown')).toBe(4);
    expect(neighbourIn(cells, 4, 'ArrowUp')).toBe(1);
    expect(neighbourIn(cells, 0, 'End')).toBe(4);
  });

  test('ends where it ends, and begins at its first cell', () => {
    expect(neighbourIn(cells, 4, 'ArrowRight')).toBeNull();
    expect(neighbourIn(cells, 0, 'ArrowUp')).toBeNull();
    expect(neighbourIn(cells, 0, 'x')).toBeNull();
    expect(neighbourIn(cells, -1, 'ArrowRight')).toBe(0);
    expect(neighbourIn([], 0, 'ArrowRight')).toBeNull();
  });
});

test('a line stays, fades and is gone, also when the computer slept in between', () => {
  expect(strengthOf(100, false)).toBe(1);
  expect(strengthOf(3000, false)).toBeGreaterThan(0);
  expect(strengthOf(3000, false)).toBeLessThan(1);
  expect(strengthOf(3000, true)).toBe(0);
  expect(strengthOf(8 * 3600 * 1000, false)).toBe(0);
});
