import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReprints } from '../../../src/text/reprint/reprints.ts';
import { signed, words } from './made.ts';

const ARTICLE = [1, 2, 3, 4, 5, 6, 7, 8];

describe('a document', () => {
  test('with another headline and another ending is a reprint', () => {
    const found = findReprints([
      signed('first', ['头条', ...ARTICLE], '2023-05-01'),
      signed('second', ['另一个标题', ...ARTICLE, `${words(90, 12)}。`], '2023-05-02'),
    ]);
    expect(found.get('second')?.duplicateOf).toBe('first');
    expect(found.has('first')).toBe(false);
  });

  test('that is the first third of another is a reprint, one that is three times as long is not', () => {
    const short = signed('short', ARTICLE.slice(0, 3), '2023-05-02');
    const long = (date: string) => signed('long', ARTICLE.concat(9), date);
    expect(findReprints([short, long('2023-05-01')]).get('short')?.duplicateOf).toBe('long');
    const later = findReprints([short, long('2023-05-03')]);
    expect(later.get('short')).toBeUndefined();
    expect(later.get('long')).toEqual({
      copies: [
        [0, 'short', 0],
        [1, 'short', 1],
        [2, 'short', 2],
      ],
    });
  });

  test('of a series is no reprint for the opening and the imprint all of them have', () => {
    const issue = (id: string, from: number) =>
      signed(id, [100, 101, ...Array.from({ length: 8 }, (_, i) => from + i), 102], `2023-05-${id}`);
    const found = findReprints([issue('01', 10), issue('02', 30), issue('03', 50)]);
    expect([...found.values()].map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, undefined]);
    expect(found.get('03')?.copies).toEqual([
      [0, '01', 0],
      [1, '01', 1],
      [10, '01', 10],
    ]);
  });

  test('is the original when it is dated earliest; of one day, the longer; of one length, the first by path', () => {
    const originals = (...documents: Parameters<typeof signed>[]) => [
      ...new Set([...findReprints(documents.map((made) => signed(...made))).values()].map((made) => made.duplicateOf)),
    ];
    expect(originals(['a', ARTICLE], ['b', ARTICLE, '2023-05-02'], ['c', ARTICLE, '2023-05-01'])).toEqual(['c']);
    expect(originals(['a', ARTICLE.slice(1), '2023-05-01'], ['b', ARTICLE, '2023-05-01'])).toEqual(['b']);
    expect(originals(['b', ARTICLE], ['c', ARTICLE], ['a', ARTICLE])).toEqual(['a']);
  });

  test('of a few words is not judged', () => {
    const found = findReprints([
      signed('a', ['本站声明，转载请注明出处。']),
      signed('b', ['本站声明，转载请注明出处。']),
    ]);
    expect(found.size).toBe(0);
  });
});

describe('a sentence', () => {
  const said = `${words(1, 30)}，${words(2, 30)}。`;

  test('with a few words before it or left out is the same', () => {
    const found = findReprints([
      signed('a', [10, 11, said, 12], '2023-05-01'),
      signed('b', [20, `据悉，${said}`, 21], '2023-05-02'),
      signed('c', [said.slice(3), 31, 32], '2023-05-03'),
    ]);
    expect(found.get('b')).toEqual({ copies: [[1, 'a', 2]] });
    expect(found.get('c')).toEqual({ copies: [[0, 'a', 2]] });
  });

  test('with another figure in it is another', () => {
    const report = (share: number) => `${words(1, 40)}占${share}%，${words(2, 40)}。`;
    expect(findReprints([signed('a', [10, report(18)]), signed('b', [20, report(19)])]).size).toBe(0);
    expect(findReprints([signed('a', [10, report(18)]), signed('b', [20, `3. ${report(18)}`])]).size).toBe(1);
  });

  test('that is a phrase or a heading is no copy, but in a reprint it is', () => {
    const heading = '第一章总则';
    expect(findReprints([signed('a', [heading, 1, 2]), signed('b', [heading, 3, 4])]).size).toBe(0);
    const found = findReprints([signed('a', [heading, ...ARTICLE]), signed('b', [...ARTICLE, heading])]);
    expect(found.get('b')?.copies?.at(-1)).toEqual([8, 'a', 0]);
  });

  test('that does not end like one is a name, and may be cited by anyone', () => {
    const plan = signed('plan', [words(1), `${words(2)}！”`], '2023-05-01');
    expect(findReprints([plan, signed('news', [`上海 《${words(1)}》`, 3, 4])]).size).toBe(0);
    expect(findReprints([plan, signed('news', [`${words(2)}；`, 3])]).get('news')).toEqual({
      copies: [[0, 'plan', 1]],
    });
  });

  test('twice in one document is no copy of itself', () => {
    expect(findReprints([signed('a', [1, 2, 1, 3])]).size).toBe(0);
  });
});

const corpora = fc
  .array(
    fc.record({
      lines: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }),
      date: fc.constantFrom(null, '2023-05-01', '2023-05-02'),
    }),
    { maxLength: 8 },
  )
  .map((made) => made.map(({ lines, date }, i) => signed(`d${i}`, lines, date)));

describe('whatever the documents', () => {
  test('their order, and in what parts they are given, change nothing', () => {
    fc.assert(
      fc.property(corpora, fc.nat(), (documents, at) => {
        const cut = documents.length === 0 ? 0 : at % documents.length;
        const turned = [...documents.slice(cut).reverse(), ...documents.slice(0, cut)];
        const inOrder = (found: ReturnType<typeof findReprints>) => [...found].sort(([a], [b]) => (a < b ? -1 : 1));
        expect(inOrder(findReprints(turned))).toEqual(inOrder(findReprints(documents)));
      }),
    );
  });

  test('originals are no reprints, and every copy leads to a sentence of a document that is none', () => {
    fc.assert(
      fc.property(corpora, (documents) => {
        const found = findReprints(documents);
        const lengths = new Map(documents.map(({ id, signature }) => [id, signature.ends.length]));
        for (const [id, { duplicateOf, copies = [] }] of found) {
          for (const first of [...(duplicateOf ? [duplicateOf] : []), ...copies.map(([, first]) => first)]) {
            expect(first).not.toBe(id);
            expect(found.get(first)?.duplicateOf).toBeUndefined();
          }
          for (const [sentence, first, original] of copies) {
            expect(sentence).toBeLessThan(lengths.get(id)!);
            expect(original).toBeLessThan(lengths.get(first)!);
          }
          const sentences = copies.map(([sentence]) => sentence);
          expect(sentences).toEqual([...new Set(sentences)].sort((a, b) => a - b));
        }
      }),
    );
  });

  test('a reprint has all of its sentences from documents that are none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 40 }), { minLength: 3, maxLength: 8 }), (lines) => {
        const found = findReprints([signed('a', lines, '2023-05-01'), signed('b', lines, '2023-05-02')]);
        expect(found.get('b')).toEqual({ duplicateOf: 'a', copies: lines.map((_, i) => [i, 'a', i]) });
      }),
    );
  });
});
