import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreed, gone, SILENCE, type Talk, timed } from '../../../src/app/speaker/talk.ts';
import { passed, paused, reset, started, stateOf } from '../../../src/app/speaker/timer.ts';

const spot = (scene: number, shown = true) => ({ story: 'talk', scene, shown });
const MINUTE = 60_000;

const talks: fc.Arbitrary<Talk> = fc.record({
  spot: fc.option(fc.record({ story: fc.constantFrom('a', 'b'), scene: fc.nat(3), shown: fc.boolean() })),
  spotAt: fc.nat(3),
  timer: fc.record({
    before: fc.nat(2),
    since: fc.option(fc.nat(2)),
    planned: fc.option(fc.integer({ min: 1, max: 2 })),
  }),
  timerAt: fc.nat(3),
});

describe('two windows', () => {
  test('agree on the same, whichever hears of the other first, and however often', () => {
    fc.assert(
      fc.property(talks, talks, talks, (a, b, c) => {
        expect(agreed(a, b)).toEqual(agreed(b, a));
        expect(agreed(agreed(a, b), c)).toEqual(agreed(a, agreed(b, c)));
        expect(agreed(agreed(a, b), b)).toEqual(agreed(a, b));
      }),
    );
  });

  test('keep the talk they know when they hear nothing newer', () => {
    const talk = gone(SILENCE, spot(2), 5);
    expect(agreed(talk, SILENCE)).toBe(talk);
    expect(agreed(talk, talk)).toBe(talk);
  });

  test('agree on the later of two moves, and keep the timer that was changed elsewhere', () => {
    const begun = gone(SILENCE, spot(0), 10);
    const there = gone(begun, spot(4), 30);
    const here = timed(gone(begun, spot(1), 20), reset(begun.timer), 40);
    expect(agreed(here, there)).toMatchObject({ spot: { scene: 4 }, timer: { since: null } });
  });

  test('a move counts although the clock was set back', () => {
    const before = gone(SILENCE, spot(1), 1000);
    const after = gone(before, spot(2), 10);
    expect(agreed(before, after).spot).toEqual(spot(2));
  });
});

describe('the timer', () => {
  test('starts with the first change of scene, not with the first scene', () => {
    const begun = gone(SILENCE, spot(0), 10);
    expect(stateOf(begun.timer)).toBe('fresh');
    const second = gone(begun, spot(1), 50);
    expect(passed(second.timer, 80)).toBe(30);
    expect(gone(second, spot(2), 90).timer).toEqual(second.timer);
  });

  test('stays paused when the scene changes, and goes on from where it was', () => {
    const running = gone(gone(SILENCE, spot(0), 0), spot(1), MINUTE);
    const resting = timed(running, paused(running.timer, 3 * MINUTE), 3 * MINUTE);
    expect(gone(resting, spot(2), 4 * MINUTE).timer.since).toBeNull();
    expect(passed(started(resting.timer, 10 * MINUTE), 11 * MINUTE)).toBe(3 * MINUTE);
  });

  test('goes on through a walk in the explorer, and is fresh when the story is begun anew', () => {
    const running = gone(gone(SILENCE, spot(0), 0), spot(3), 10);
    const away = gone(running, spot(3, false), 20);
    expect(gone(away, spot(3), 30).timer).toEqual(running.timer);
    expect(stateOf(gone(away, spot(0), 30).timer)).toBe('fresh');
  });

  test('keeps its plan when it is reset, and never runs backwards', () => {
    const timer = { before: 5, since: 100, planned: 20 * MINUTE };
    expect(reset(timer)).toEqual({ before: 0, since: null, planned: 20 * MINUTE });
    expect(passed(timer, 50)).toBe(5);
  });
});
