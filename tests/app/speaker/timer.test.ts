import { expect, test } from 'vitest';
import { paceOf, printDuration, UNSTARTED } from '../../../src/app/speaker/timer.ts';

const MINUTE = 60_000;

test('a duration is read as on a clock', () => {
  expect(printDuration(0)).toBe('0:00');
  expect(printDuration(249_999)).toBe('4:09');
  expect(printDuration(62.5 * MINUTE)).toBe('1:02:30');
});

test('the pace warns in the last tenth of the plan and says when it is over', () => {
  const timer = { before: 0, since: 0, planned: 20 * MINUTE };
  expect(paceOf(UNSTARTED, 0)).toBe('free');
  expect(paceOf(timer, 17 * MINUTE)).toBe('inTime');
  expect(paceOf(timer, 18 * MINUTE)).toBe('ending');
  expect(paceOf(timer, 20 * MINUTE)).toBe('over');
});
