import { describe, expect, test } from 'vitest';
import { createParts, type Part } from '../../../src/app/offline/parts.ts';

const offering =
  (offers: object): Part =>
  (_require, own) =>
    void Object.assign(own, offers);

describe('parts of a program', () => {
  test('run once, when they are first asked for', () => {
    const { define, require } = createParts(async () => {});
    let runs = 0;
    define('./a', (_, offers) => {
      runs += 1;
      Object.assign(offers, { a: 1 });
    });
    expect(runs).toBe(0);
    expect(require('./a')).toEqual({ a: 1 });
    expect(require('./a')).toBe(require('./a'));
    expect(runs).toBe(1);
  });

  test('may ask for each other in a circle', () => {
    const { define, require } = createParts(async () => {});
    define('./a', (ask, offers) => Object.assign(offers, { b: ask('./b') }));
    define('./b', (ask, offers) => Object.assign(offers, { a: ask('./a') }));
    const a = require('./a') as { b: { a: unknown } };
    expect(a.b.a).toBe(a);
  });

  test('are waited for where they arrive later, and fetched once', async () => {
    let fetches = 0;
    const { define, require } = createParts(async () => {
      fetches += 1;
      await Promise.resolve();
      define('./late', (ask, offers) => Object.assign(offers, { early: ask('./early') }));
      define('./later', offering({ c: 3 }));
    });
    define('./early', offering({ a: 1 }));
    const late = require('./late');
    expect(late).toBeInstanceOf(Promise);
    expect(await Promise.all([late, require('./later')])).toEqual([{ early: { a: 1 } }, { c: 3 }]);
    expect(require('./late')).toEqual({ early: { a: 1 } });
    expect(fetches).toBe(1);
  });

  test('that do not arrive are an error to whoever waits, each time', async () => {
    const missing = createParts(async () => {});
    await expect(missing.require('./none')).rejects.toThrow('./none is no part of this program');
    const broken = createParts(async () => {
      throw new Error('broken');
    });
    await expect(broken.require('./late')).rejects.toThrow('broken');
    await expect(broken.require('./late')).rejects.toThrow('broken');
  });
});
