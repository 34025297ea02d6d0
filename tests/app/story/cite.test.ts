import { expect, test } from 'vitest';
import { addEvidence, citeEvidence, removeEvidence } from '../../../src/app/story/cite.ts';
import { freeName } from '../../../src/app/story/names.ts';
import { inBoth, saidIn } from '../../../src/app/story/saying.ts';
import { STORY_NAME } from '../../../src/bundle/story.ts';
import type { Scene } from '../../../src/model/story.ts';

const piece = (quote: string) => ({ document: 'd', sentence: 0, quote });
const SCENE: Scene = {
  id: 'a',
  title: '',
  text: { zh: '一[^1]二[^2]三[^3]', en: 'three[^3]' },
  notes: '[^2]',
  view: {},
  annotations: [],
  evidence: ['甲', '乙', '丙'].map(piece),
};

test('evidence taken away takes its references with it, and those to later pieces follow', () => {
  const { text, notes, evidence } = removeEvidence(SCENE, 1);
  expect(evidence).toEqual([piece('甲'), piece('丙')]);
  expect(text).toEqual({ zh: '一[^1]二三[^2]', en: 'three[^2]' });
  expect(notes).toBe('');
});

test('the same words are evidence once; what is cited is referred to in every language', () => {
  expect(addEvidence(SCENE, [piece('乙'), piece('丁')]).evidence.map(({ quote }) => quote)).toEqual([
    '甲',
    '乙',
    '丙',
    '丁',
  ]);
  expect(citeEvidence(SCENE, 0).text).toEqual({ zh: '一[^1]二[^2]三[^3][^1]', en: 'three[^3][^1]' });
});

test('words that are told apart by language go to the one they are written in, and stand in for the other', () => {
  expect(inBoth('上海 — 元宇宙 and VR')).toEqual({ zh: '上海 — 元宇宙 and VR', en: '' });
  expect(inBoth('The plan of 上海 in five words')).toEqual({ zh: '', en: 'The plan of 上海 in five words' });
  expect(saidIn(inBoth('上海'), 'en')).toBe('上海');
});

test('any words make a name a file can have and no other story has', () => {
  const taken = new Set(['讲稿', '讲稿 2']);
  expect(freeName('讲稿', (name) => taken.has(name))).toBe('讲稿 3');
  for (const words of ['../../x', 'a/b\\c', '', '   ', '…', '上海 — 元宇宙', `${'长'.repeat(200)}`, 'a.json', '-'])
    expect(freeName(words, () => false)).toMatch(STORY_NAME);
});
