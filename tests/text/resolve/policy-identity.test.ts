import { describe, expect, test } from 'vitest';
import { buildDictionary } from '../../../src/text/lexicon/dictionary.ts';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';
import { identityOf, samePolicy } from '../../../src/text/resolve/policy-identity.ts';

const dictionary = buildDictionary(loadLexicon());
const same = (a: string, b: string): boolean => samePolicy(identityOf(a, dictionary), identityOf(b, dictionary));

describe('two titles are of one document', () => {
  test.each([
    ['杭州市数字经济促进条例', '数字经济促进条例'],
    ['关于加快氢能产业发展的若干政策', '加快氢能产业发展的若干政策（试行）'],
    ['关于加快氢能产业发展的若干政策（试行）的通知', '关于加快氢能产业发展的若干政策（试行）'],
    ['成都市“十四五”新能源规划', '成都市十四五新能源规划'],
    ['机器人产业行动方案（2023—2025年）', '机器人产业行动方案'],
    ['杭州市人民政府办公厅关于印发杭州市氢能产业规划的通知', '杭州市氢能产业规划'],
    ['国务院办公厅关于转发国家发展改革委等部门〈关于建设氢能走廊的指导意见〉的通知', '关于建设氢能走廊的指导意见'],
    ['工业和信息化部等八部门关于推动氢能装备发展的实施意见', '关于推动氢能装备发展的实施意见'],
  ])('%s · %s', (a, b) => expect(same(a, b)).toBe(true));
});

describe('two titles are of different documents', () => {
  test.each([
    ['杭州市数字经济促进条例', '广州市数字经济促进条例'],
    ['机器人产业行动方案（2023—2025年）', '机器人产业行动方案（2018—2020年）'],
    ['氢能产业规划', '氢能产业方案'],
    ['杭州市人民政府关于支持氢能发展的意见', '广州市人民政府关于支持氢能发展的意见'],
  ])('%s · %s', (a, b) => expect(same(a, b)).toBe(false));
});
