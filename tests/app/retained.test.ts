import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recently } from '../../src/app/recently.ts';
import { retained } from '../../src/app/retained.ts';

const leaf = fc.oneof(fc.integer({ max: 3 }), fc.constantFrom('a', 'b', null, undefined));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    leaf,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('x', 'y'), tie('value'), { noNullPrototype: true }),
    fc.array(leaf, { maxLength: 3 }).map((items) => new Set(items)),
    fc.array(fc.tuple(fc.constantFrom('x', 'y'), tie('value')), { maxLength: 2 }).map((items) => new Map(items)),
  ),
}));

describe('what is retained', () => {
  test('equals the new, whatever the old was', () => {
    fc.assert(
      fc.property(value, value, (now, next) => {
        expect(retained(now, next)).toEqual(next);
      }),
    );
  });

  test('is the old where both are equal', () => {
    fc.assert(
      fc.property(value, (now) => {
        expect(retained(now, structuredClone(now))).toBe(now);
      }),
    );
  });

  test('of which a part is new keeps the other parts', () => {
    const now = { filters: new Set(['a']), moved: new Map([['a', [1, 2]]]) };
    const next = retained(now, { filters: new Set(['b']), moved: new Map([['a', [1, 2]]]) });
    expect(next.moved).toBe(now.moved);
    expect(next.filters).not.toBe(now.filters);
  });
});

describe('what was worked out recently', () => {
  test('is not worked out again, but for the answers asked for longest ago', () => {
    const asked: string[] = [];
    const answer = recently(2, (name: string) => {
      asked.push(name);
      return { name };
    });
    const first = answer('a');
    answer('b');
    expect(answer('a')).toBe(first);
    answer('c');
    answer('a');
    answer('b');
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });
});
