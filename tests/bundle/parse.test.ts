import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hasFields, isOneOf, longList } from '../../src/bundle/parse.ts';

const item = v.object({
  name: v.string(),
  role: v.picklist(['head', 'tail']),
  facts: v.object({ weight: v.number() }),
});
const fields = {
  name: (value: unknown) => typeof value === 'string',
  role: isOneOf(['head', 'tail']),
  facts: hasFields({ weight: (value) => typeof value === 'number' }),
};

const value = fc.constantFrom<unknown>('', 'head', 'tail', 1, -0.5, null, [], {}, { weight: 1 }, { weight: '1' });
const right = fc.record({
  name: fc.string(),
  role: fc.constantFrom('head', 'tail'),
  facts: fc.record({ weight: fc.double({ noNaN: true }) }),
});
const changed = fc
  .tuple(right, fc.constantFrom('name', 'role', 'facts', 'more', '__proto__', 'toString'), fc.option(value))
  .map(([one, field, other]) => {
    const entries = Object.entries(one).filter(([name]) => name !== field);
    return Object.fromEntries(other === null ? entries : [...entries, [field, other]]);
  });

describe('a long list', () => {
  test('is taken and refused exactly as by its schema, with the same words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(right, changed, value)), fc.array(right), value), (list) => {
        const [quick, slow] = [longList(item, fields), v.array(item)].map((schema) => {
          const { success, output, issues = [] } = v.safeParse(schema, list, { abortEarly: true });
          return {
            success,
            output,
            issues: issues.map((issue) => [issue.message, v.getDotPath(issue as v.BaseIssue<unknown>)]),
          };
        });
        expect(quick).toEqual(slow);
      }),
    );
  });
});
