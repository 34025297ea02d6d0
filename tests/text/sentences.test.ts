import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockRole } from '../../src/model/document.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

function split(text: string, role: BlockRole = 'paragraph'): string[] {
  return sentencesOf({ text, blocks: [{ role, start: 0, end: text.length }] }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('a paragraph', () => {
  test.each([
    ['上海发布方案。武汉跟进！', ['上海发布方案。', '武汉跟进！']],
    ['他说：“算力是关键。”随后离开。', ['他说：“算力是关键。”', '随后离开。']],
    ['增速（约10%。含估算）放缓。', ['增速（约10%。含估算）放缓。']],
    ['《谁赢了？》出版。', ['《谁赢了？》出版。']],
    ['等等……然后呢？', ['等等……', '然后呢？']],
    ['1．关键技术采用Web3.0标准', ['1．关键技术采用Web3.0标准']],
    ['未闭合（括号。下一句。', ['未闭合（括号。', '下一句。']],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));

  test('is covered by its sentences but for the white space between them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('上', '海', '。', '！', '”', '“', '（', '）', ' ', 'a'), maxLength: 60 }),
        (text) => {
          expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        },
      ),
    );
  });
});

test('a list item, a row, a heading and a source line are one sentence each', () => {
  for (const role of ['item', 'row', 'heading', 'source'] as const)
    expect(split('上海。武汉。', role)).toEqual(['上海。武汉。']);
});
