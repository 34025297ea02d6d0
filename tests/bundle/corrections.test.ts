import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCorrection } from '../../src/bundle/format-correction.ts';
import { parseCorrections } from '../../src/bundle/parse-corrections.ts';
import type { Correction } from '../../src/model/correction.ts';
import { ENTITY_TYPES } from '../../src/model/entity.ts';

describe('a corrections file', () => {
  test('is a list people write by hand, a correction an item', () => {
    const { lines, problems } = parseCorrections(`\ufeff# Corrections
- merge: [company:脸书, company:Facebook]
  into: company:Meta   # what people say

- {split: company:阿里, alias: 阿里云}
- split: company:微软
  alias: [必应, Bing]
  into: technology:必应
- {rename: company:奇虎, to: 360}
- {retype: technology:小冰, to: company}
- not: city:朝阳
- not: company:苹果
  surface: 苹果
  in: docs/果园.md
  sentence: "今年的苹果: 又红又大"
  nth: 2
`);
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        line: 2,
        correction: { kind: 'merge', keys: ['company:脸书', 'company:Facebook'], into: 'company:Meta' },
      },
      { line: 5, correction: { kind: 'split', key: 'company:阿里', aliases: ['阿里云'], into: 'company:阿里云' } },
      {
        line: 6,
        correction: { kind: 'split', key: 'company:微软', aliases: ['必应', 'Bing'], into: 'technology:必应' },
      },
      { line: 9, correction: { kind: 'rename', key: 'company:奇虎', name: '360' } },
      { line: 10, correction: { kind: 'retype', key: 'technology:小冰', type: 'company' } },
      { line: 11, correction: { kind: 'reject', key: 'city:朝阳' } },
      {
        line: 12,
        correction: {
          kind: 'reject',
          key: 'company:苹果',
          surface: '苹果',
          place: { document: 'docs/果园.md', sentence: '今年的苹果: 又红又大', nth: 2 },
        },
      },
    ]);
  });

  test.each([
    ['Windows line ends', '- not: city:甲\r\n- not: city:乙\r\n', [1, 2]],
    ['old line ends', '- not: city:甲\r- not: city:乙', [1, 2]],
    ['an indented list', '  - not: city:甲\n  - not: city:乙', [1, 2]],
    ['a hyphen on its own line', '-\n  not: city:甲\n-\n  not: city:乙', [1, 3]],
    ['the marks of a YAML stream', '---\n- not: city:甲\n...\n', [2]],
    ['nothing but comments', '# none yet\n\n', []],
    ['nothing', '', []],
  ])('may have %s', (_, text, numbers) => {
    const { lines, problems } = parseCorrections(text);
    expect(problems).toEqual([]);
    expect(lines.map(({ line }) => line)).toEqual(numbers);
  });

  test.each([
    ['- not: 苹果', '"苹果" is no key', 'city, company, technology, policy'],
    ['- not: person:张三', '"person:张三" is no key', 'city, company'],
    ['- not: "company: "', '"company:" is no key', 'a name'],
    ['- remove: city:甲', 'says no correction', 'merge, split, rename, retype, not'],
    ['- {not: city:甲, rename: city:甲, to: 乙}', 'says rename and not at once', 'one of'],
    ['- {not: city:甲, where: a.md}', '"where" is no field of not', 'surface, in'],
    ['- {not: city:甲, sentence: 好}', 'sentence: is of no document', 'in:'],
    ['- {not: city:甲, in: a.md, nth: 2}', 'nth: counts what is not given', 'a sentence and a surface'],
    ['- {not: city:甲, in: a.md, at: [3, 3]}', 'at: is no place', '[start, end]'],
    ['- {not: city:甲, in: a.md, at: [-1, 3]}', '"-1" is no number', 'whole number'],
    ['- {rename: city:甲, to: ""}', 'to: is empty', 'a text'],
    ['- {rename: city:甲}', 'to: is missing', 'a text'],
    ['- {rename: city:甲, to: city:乙}', '"city:乙" has a type', 'the name alone'],
    ['- {rename: city:甲, to: "乙\\u200b丙"}', 'invisible', 'see'],
    ['- {rename: city:甲, to: "乙\\t丙"}', 'invisible', 'see'],
    ['- {retype: city:甲, to: person}', '"person" is no type', 'city'],
    ['- merge: [city:甲]', 'into: is missing', 'a text'],
    ['- {not: {city: 甲}}', 'not: is empty or no text', 'a text'],
    ['- not: city:甲\n  not: city:乙', 'is not YAML', 'quotes'],
    ['- "not', 'is not YAML', 'quotes'],
    ['- &a [*a, *a]', 'refers to another place', 'quotes'],
    ['not: city:甲', 'is no item of the list', '"- "'],
    [`- ${'['.repeat(60_000)}`, 'call stack', 'quotes'],
    [`- not: city:${'甲'.repeat(70_000)}`, 'is very long', '64 KiB'],
  ])(
    'of one bad item (%#) says what is wrong, where, and what is needed, and keeps the rest',
    (bad, problem, needed) => {
      const { lines, problems } = parseCorrections(`- not: city:前\n\n${bad}\n- not: city:后\n`);
      expect(lines.map(({ correction }) => correction)).toEqual([
        { kind: 'reject', key: 'city:前' },
        { kind: 'reject', key: 'city:后' },
      ]);
      expect(problems).toHaveLength(1);
      expect(problems[0]!.problem).toContain(problem);
      expect(problems[0]!.needed).toContain(needed);
      expect(problems[0]!.line).toBeGreaterThanOrEqual(3);
      expect(problems[0]!.line).toBeLessThanOrEqual(4);
    },
  );

  test('of many billion laughs is refused where they begin', () => {
    const laughs = '- &a [ha, ha]\n- &b [*a, *a]\n- &c [*b, *b]\n';
    expect(parseCorrections(laughs).problems.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('of more lines than anyone writes is read up to a bound', () => {
    const { lines, problems } = parseCorrections('- not: city:甲\n'.repeat(20_100));
    expect(lines).toHaveLength(20_000);
    expect(problems).toMatchObject([{ line: 20_001, needed: 'at most 20,000 corrections' }]);
  });

  test('is read back as it was written, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(correction(), { maxLength: 8 }), (corrections) => {
        const { lines, problems } = parseCorrections(corrections.map(formatCorrection).join(''));
        expect(problems).toEqual([]);
        expect(lines).toEqual(corrections.map((each, index) => ({ line: index + 1, correction: each })));
      }),
    );
  });

  test('of any text at all is read without an exception', () => {
    const scraps = [
      '- ',
      '  ',
      'not',
      ': ',
      'city:甲',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '\n',
      '"',
      "'",
      '#',
      '&a ',
      '*a',
      '|',
      '>',
      '\t',
      '- merge: ',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary' }))), (parts) => {
        const { lines, problems } = parseCorrections(parts.join(''));
        for (const { line } of [...lines, ...problems]) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});

function correction(): fc.Arbitrary<Correction> {
  const text = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 12 })
    .map((string) => string.trim())
    .filter((string) => string !== '');
  const seen = fc
    .oneof(
      text,
      fc.constantFrom(
        'A, B',
        '- a',
        '甲: 乙',
        '#1',
        'null',
        '12',
        '“引”',
        '[x]',
        '{y}',
        '*',
        '&',
        '!',
        '%',
        '@',
        '`',
        "'",
        '\\',
      ),
    )
    .map((string) => string.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').trim())
    .filter((string) => string !== '' && !/^(city|company|technology|policy):/.test(string));
  const type = fc.constantFrom(...ENTITY_TYPES);
  const key = fc.tuple(type, seen).map(([kind, name]) => `${kind}:${name}`);
  const document = text;
  const place = fc.oneof(
    fc.record({ document }),
    fc.record({ document, sentence: text }),
    fc.record({ document, sentence: text, nth: fc.integer({ min: 1, max: 9 }) }),
    fc.record({ document, at: fc.tuple(fc.nat(99), fc.integer({ min: 100, max: 999 })) }),
  );
  return fc.oneof(
    fc.record({ kind: fc.constant('merge' as const), keys: fc.array(key, { minLength: 1, maxLength: 3 }), into: key }),
    fc.record({
      kind: fc.constant('split' as const),
      key,
      aliases: fc.array(text, { minLength: 1, maxLength: 3 }),
      into: key,
    }),
    fc.record({ kind: fc.constant('rename' as const), key, name: seen }),
    fc.record({ kind: fc.constant('retype' as const), key, type }),
    fc.record({ kind: fc.constant('reject' as const), key }),
    fc.record({ kind: fc.constant('reject' as const), key, surface: text, place }),
  );
}
