import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shadowOf } from '../../src/text/shadow.ts';

test('the shadow of any text has its length, so offsets hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(shadowOf(text)).toHaveLength(text.length);
    }),
  );
});

test('a shadow is its own shadow', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(shadowOf(shadowOf(text))).toBe(shadowOf(text));
    }),
  );
});

test.each([
  ['ＡＩ＋５Ｇ', 'ai+5g'],
  ['臺灣積體電路', '台湾积体电路'],
  ['“元宇宙”（Metaverse）', '"元宇宙"(metaverse)'],
  ['2022—2025年', '2022-2025年'],
  ['数\u200b字', '数\0字'],
])('%s is read as %s', (text, shadow) => expect(shadowOf(text)).toBe(shadow));
