import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { readings } from '../../src/app/search/pinyin.ts';

test('every Chinese character has the readings that pinyin-pro gives it, ü also as v and u', () => {
  const different: string[] = [];
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    if (!/\p{Script=Han}/u.test(character)) continue;
    const theirs = pinyin(character, { multiple: true, toneType: 'none', type: 'array' });
    const ours = readings(character)[0]!;
    const plain = (all: readonly string[]) => [...new Set(all.map((one) => one.replace(/[üv]/, 'u')))].sort().join(' ');
    if (plain(ours) !== plain(theirs)) different.push(`${character} ${ours} ${theirs}`);
  }
  expect(different).toEqual([]);
});

test('a name is read character by character; what has no reading stands for itself', () => {
  expect(readings('重庆5G')).toEqual([expect.arrayContaining(['zhong', 'chong']), ['qing'], ['5'], ['G']]);
  expect(readings('旅')).toEqual([['lv', 'lu']]);
});
