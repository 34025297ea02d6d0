import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_ROLES, type Block } from '../../src/model/document.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { unitsOf } from '../../src/text/units.ts';

type Line = [role: Block['role'], words: string, level?: number];

function outlined(lines: readonly Line[]) {
  const blocks: Block[] = [];
  let text = '';
  for (const [role, words, level] of lines) {
    const start = text.length;
    text += `${words}\n`;
    blocks.push({ role, start, end: start + words.length, ...(level === undefined ? {} : { level }) });
  }
  return { text, blocks };
}

/** The units as the words of their sentences. */
function unitsOfLines(lines: readonly Line[], window: 'section' | 'paragraph' | 'document'): string[] {
  const document = outlined(lines);
  const sentences = sentencesOf(document);
  const words = sentences.map(({ start, end }) => document.text.slice(start, end));
  return unitsOf(document, sentences, window)!.map((unit) => unit.map((sentence) => words[sentence]).join(' > '));
}

const anyLines = fc.array(
  fc.tuple(
    fc.constantFrom(...BLOCK_ROLES),
    fc.constantFrom('甲。', '甲。乙！丙', '重点如下：', '  ', '一'),
    fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  ) as fc.Arbitrary<Line>,
  { maxLength: 30 },
);

describe('a section', () => {
  test('is a sentence with the headings it stands under, the title outermost', () => {
    const lines: Line[] = [
      ['heading', '内部资料', 1],
      ['title', '行动计划'],
      ['paragraph', '前言。'],
      ['heading', '一、上海', 2],
      ['heading', '1. 5G', 4],
      ['paragraph', '建基站。造芯片。'],
      ['heading', '二、苏州', 2],
      ['item', '办展会'],
    ];
    expect(unitsOfLines(lines, 'section')).toEqual([
      '内部资料',
      '行动计划',
      '行动计划 > 前言。',
      '行动计划 > 一、上海',
      '行动计划 > 一、上海 > 1. 5G',
      '行动计划 > 一、上海 > 1. 5G > 建基站。',
      '行动计划 > 一、上海 > 1. 5G > 造芯片。',
      '行动计划 > 二、苏州',
      '行动计划 > 二、苏州 > 办展会',
    ]);
  });

  test('leaves a source line by itself', () => {
    expect(
      unitsOfLines(
        [
          ['title', '上海'],
          ['source', '来源：某报'],
          ['row', '甲\t乙'],
        ],
        'section',
      ),
    ).toEqual(['上海', '来源：某报', '上海 > 甲\t乙']);
  });

  test('ends a label after a few lines, where a numbered heading goes on', () => {
    const lines = (level: number): Line[] => [
      ['heading', '上海', level],
      ...Array.from({ length: 30 }, (_, number): Line => ['item', `第${number}项`]),
    ];
    const reach = (level: number) =>
      unitsOfLines(lines(level), 'section').filter((unit) => unit.startsWith('上海 > ')).length;
    expect(reach(4)).toBe(30);
    expect(reach(5)).toBe(12);
  });

  test('is one for each sentence, which stands last, after nothing but headings', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const document = outlined(lines);
        const sentences = sentencesOf(document);
        const units = unitsOf(document, sentences, 'section')!;
        expect(units).toHaveLength(sentences.length);
        for (const [own, unit] of units.entries()) {
          expect(unit.at(-1)).toBe(own);
          expect(unit).toEqual([...new Set(unit)].sort((a, b) => a - b));
          for (const heading of unit.slice(0, -1)) expect(sentences[heading]!.role).toMatch(/^(?:title|heading)$/);
        }
      }),
    );
  });
});

describe('a paragraph', () => {
  test('is what stands in one block, or in a list with the line that leads into it', () => {
    const lines: Line[] = [
      ['heading', '一、上海'],
      ['paragraph', '建基站。造芯片。'],
      ['item', '独立的一项'],
      ['item', '另一项'],
      ['paragraph', '重点企业有：'],
      ['item', '甲公司'],
      ['item', '乙公司'],
      ['paragraph', '完。'],
    ];
    expect(unitsOfLines(lines, 'paragraph')).toEqual([
      '一、上海',
      '建基站。 > 造芯片。',
      '独立的一项',
      '另一项',
      '重点企业有： > 甲公司 > 乙公司',
      '完。',
    ]);
  });
});

test('paragraphs, and a document, hold every sentence once and in order', () => {
  fc.assert(
    fc.property(anyLines, fc.constantFrom('paragraph', 'document'), (lines, window) => {
      const document = outlined(lines);
      const sentences = sentencesOf(document);
      const units = unitsOf(document, sentences, window)!;
      expect(units.flat()).toEqual([...sentences.keys()]);
      expect(units.every((unit) => unit.length > 0)).toBe(true);
      if (window === 'document') expect(units.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('where the window is the sentence nothing is said', () => {
  expect(
    unitsOf(outlined([['paragraph', '甲。']]), [{ start: 0, end: 2, role: 'paragraph' }], 'sentence'),
  ).toBeUndefined();
});
