import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outline } from '../../src/app/reader/outline.ts';
import { stretches } from '../../src/app/text/marks.ts';

const mention = (start: number, end: number) => ({
  entity: 'city:上海',
  start,
  end,
  sentence: 0,
  rule: 'made',
  score: 1,
});

describe('marked text', () => {
  test('leaves nothing out and says nothing twice, however mentions overlap', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })));
    fc.assert(
      fc.property(spans, (given) => {
        const mentions = given
          .map(([start, length]) => mention(start, start + length))
          .sort((a, b) => a.start - b.start);
        let reached = 5;
        for (const { start, end } of stretches(5, 35, mentions)) {
          expect(start).toBe(reached);
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(reached).toBe(35);
      }),
    );
  });

  test('marks the earlier of two that overlap', () => {
    const marked = stretches(0, 10, [mention(2, 6), mention(4, 8)]).filter((stretch) => stretch.mention);
    expect(marked.map(({ start, end }) => [start, end])).toEqual([[2, 6]]);
  });
});

describe('the outline of a document', () => {
  test('puts sentences of one line into one block and keeps text between sentences', () => {
    const text = '标题\n第一句。第二句。\n散落的话\n第三句。';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const blocks = outline({
      text,
      sentences: [
        { ...at('标题'), role: 'heading' },
        { ...at('第一句。'), role: 'paragraph' },
        { ...at('第二句。'), role: 'paragraph' },
        { ...at('第三句。'), role: 'paragraph' },
      ],
    });
    const said = blocks.map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));
    expect(said).toEqual([['标题'], ['第一句。', '第二句。'], ['散落的话'], ['第三句。']]);
    expect(blocks[0]!.role).toBe('heading');
    expect(blocks[2]!.pieces[0]!.sentence).toBeNull();
  });
});
