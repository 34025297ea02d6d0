import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesBetween, MARKS, marksOf, rowsMarked } from '../../../src/graph/filter/changes.ts';
import { countCoMentions } from '../../../src/graph/count/count.ts';
import { edgeKey } from '../../../src/model/graph.ts';
import { makeCorpus } from '../../make.ts';

const [A, B, C] = ['city:甲', 'company:乙', 'technology:丙'];
const link = edgeKey(A!, B!);
const times = (count: number, sentence: string[]) => Array<string[]>(count).fill(sentence);
const countsOf = (sentences: string[][]) =>
  countCoMentions(makeCorpus({ documents: [{ sentences }] }).documents, 'sentence');
const marks = (before: string[][], after: string[][]) => marksOf(changesBetween(countsOf(before), countsOf(after)));

describe('a link held against other documents', () => {
  test('is stronger where it takes a clearly larger share of the sentences', () => {
    // 1 of 100, then 12 of 100: at most 5 % probable by chance.
    const [before, after] = [
      [...times(1, [A!, B!]), ...times(99, [C!])],
      [...times(12, [A!, B!]), ...times(88, [C!])],
    ];
    expect(marks(before, after).get(link)).toBe('stronger');
    expect(marks(after, before).get(link)).toBe('weaker');
  });

  test('is not stronger for a sentence more, nor for as much of twice as many sentences', () => {
    expect(marks([[A!, B!], ...times(50, [C!])], [...times(2, [A!, B!]), ...times(50, [C!])]).has(link)).toBe(false);
    const once = [...times(10, [A!, B!]), ...times(40, [C!])];
    expect(marks(once, [...once, ...once]).has(link)).toBe(false);
  });

  test('is new where the others do not have it and gone where these do not, but only where one would expect it', () => {
    expect(marks(times(9, [C!]), times(3, [A!, B!])).get(link)).toBe('new');
    expect(marks([[C!]], times(9, [A!, B!])).has(link)).toBe(false);
    expect(marks(times(99, [C!]), [[A!, B!]]).has(link)).toBe(false);
    const rich = [...times(20, [A!, B!]), ...times(80, [C!])];
    expect(marks(rich, times(100, [C!])).get(link)).toBe('gone');
    expect(marks(rich, times(2, [C!])).has(link)).toBe(false);
  });

  test('comes with its figures, what is least like chance first', () => {
    const changes = changesBetween(countsOf(times(30, [C!])), countsOf([...times(2, [A!, B!]), ...times(4, [A!])]));
    const { nodes } = changes;
    expect(changes.units).toEqual({ before: 30, after: 6 });
    expect(rowsMarked(nodes, 'new').map((row) => [nodes.keys[row], nodes.before[row], nodes.after[row]])).toEqual([
      [A, 0, 6],
      [B, 0, 2],
    ]);
  });
});

test('documents held against themselves differ in nothing, and two ways of looking are mirror images', () => {
  const anySentences = fc.array(fc.uniqueArray(fc.constantFrom(A!, B!, C!), { minLength: 1 }), { maxLength: 40 });
  fc.assert(
    fc.property(anySentences, anySentences, (one, other) => {
      expect(marks(one, one).size).toBe(0);
      const mirrored = marks(other, one);
      for (const [key, mark] of marks(one, other)) {
        if (mark === 'stronger' || mark === 'weaker')
          expect(mirrored.get(key)).toBe(mark === 'weaker' ? 'stronger' : 'weaker');
        if (mark === 'gone') expect(mirrored.get(key)).toBe('new');
        expect(MARKS).toContain(mark);
      }
    }),
  );
});
