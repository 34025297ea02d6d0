import { describe, expect, test } from 'vitest';
import { buildDictionary } from '../../src/text/dictionary.ts';
import { loadLexicon } from '../../src/text/load-lexicon.ts';
import { identityOf, samePolicy } from '../../src/text/policy-identity.ts';

const dictionary = buildDictionary(loadLexicon());
const same = (a: string, b: string): boolean => samePolicy(identityOf(a, dictionary), identityOf(b, dictionary));

describe('two titles are of one document', () => {
  test.each([
    ['杭州市数字经济促进条例', '数字经济促进条例'],
    ['关于加快氢能产业发展的若干政策', '加快氢能产业发展的若干政策（试行）'],
    ['成都市“十四五”新能源规划', '成都市十四五新能源规划'],
    ['机器人产业行动方案（2023—2025年）', '机器人产业行动方案'],
  ])('%s · %s', (a, b) => expect(same(a, b)).toBe(true));
});

describe('two titles are of different documents', () => {
  test.each([
    ['杭州市数字经济促进条例', '广州市数字经济促进条例'],
    ['机器人产业行动方案（2023—2025年）', '机器人产业行动方案（2018—2020年）'],
    ['氢能产业规划', '氢能产业方案'],
  ])('%s · %s', (a, b) => expect(same(a, b)).toBe(false));
});
