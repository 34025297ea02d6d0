import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstMinimum, histogram, stepOf, strengthSteps } from '../../src/app/filters/steps.ts';
import { en } from '../../src/app/messages/en.ts';
import { preferredLanguage } from '../../src/app/messages/language.ts';
import { zh } from '../../src/app/messages/zh.ts';
import type { Window } from '../../src/model/graph.ts';

const weights = fc.array(fc.double({ min: 0.01, max: 500, noNaN: true }), { minLength: 1 });

test('the steps of the slider begin with nothing hidden and rise', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const steps = strengthSteps(given);
      expect(steps[0]).toBe(0);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(new Set(steps).size).toBe(steps.length);
    }),
  );
});

test('the histogram counts every link once, and the step of a step is itself', () => {
  fc.assert(
    fc.property(weights, (given) => {
      const steps = strengthSteps(given);
      expect(histogram(given, steps).reduce((a, b) => a + b, 0)).toBe(given.length);
      for (const [index, step] of steps.entries()) expect(stepOf(step, steps)).toBe(index);
    }),
  );
});

test('at first sight a small network is whole and a large one shows its strongest links', () => {
  expect(firstMinimum([1, 2, 3])).toBe(0);
  const many = Array.from({ length: 20_000 }, (_, place) => 400 / (place + 1));
  const least = firstMinimum(many);
  const shown = many.filter((weight) => weight >= least).length;
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(3000);
});

test('no links, no slider', () => {
  expect(strengthSteps([])).toEqual([]);
});

test('the language is the first that the browser asks for and the interface speaks', () => {
  expect(preferredLanguage(['fr', 'en-GB', 'zh'])).toBe('en');
  expect(preferredLanguage(['zh-TW', 'en'])).toBe('zh');
  expect(preferredLanguage(['fr'])).toBe('zh');
});

test('a link is explained in plain words, more or less than chance', () => {
  expect(zh.units.sentence.link({ sentences: 2, documents: 1, expected: 1.1 }, 0, 1)).toBe(
    '在 *2* 个句子、*1* 篇文档中同时出现。按各自出现的频率，偶然会有 *1.1* 句：比预期多，是预期的 *1.8 倍*',
  );
  expect(en.units.sentence.link({ sentences: 1, documents: 1, expected: 4 }, 0, 1)).toContain('fewer than expected');
  expect(en.units.sentence.link({ sentences: 1, documents: 1, expected: 1 }, 0, 1)).toContain(
    '1* sentence of *1* document.',
  );
});

test('a link is explained by what it was counted over, in both languages', () => {
  const said = (window: Window, lent = 4) => {
    const facts = { sentences: 6, documents: window === 'document' ? 6 : 2, expected: 6 };
    return [zh, en].map(({ units }) => units[window].link(facts, lent, 2).split(/(?<=[。.])/)[0]);
  };
  expect(said('section')).toEqual([
    '连同所在标题，在 *6* 个句子、*2* 篇文档中同时出现，其中 *4* 句要靠标题才连得上。',
    'Headings included, together in *6* sentences of *2* documents, in *4* of them only through a heading.',
  ]);
  expect(said('paragraph', 0)).toEqual([
    '在 *6* 个段落、*2* 篇文档中同时出现。',
    'Together in *6* paragraphs of *2* documents.',
  ]);
  expect(said('document')).toEqual(['在 *6* 篇文档中同时出现。', 'Together in *6* documents.']);
});

test('documents that copy others are told from independent ones, in both languages', () => {
  const facts = { sentences: 12, documents: 3, expected: 1 };
  const said = [zh, en].map(({ units }) => units.sentence.link(facts, 0, 12).split(/(?<=[。.])/)[0]);
  expect(said).toEqual([
    '在 *12* 个句子、*12* 篇文档（其中 *3* 篇独立）中同时出现。',
    'Together in *12* sentences of *12* documents (*3* independent).',
  ]);
  expect([zh, en].map(({ units }) => units.sentence.evidenceCount(12, 12, 3))).toEqual([
    '12 句 · 12 篇，3 篇独立',
    '12 sentences · 12 documents, 3 independent',
  ]);
  expect([zh, en].map(({ units }) => units.sentence.evidenceCount(12, 3, 3))).toEqual([
    '12 句 · 3 篇',
    '12 sentences · 3 documents',
  ]);
});
