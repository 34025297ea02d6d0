import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/read/read.ts';
import { annotateDocuments } from '../../../src/text/annotate.ts';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../../src/text/words/segmenter.ts';

const lexicon = loadLexicon();
const tools = { lexicon, segmenter: loadSegmenter(lexicon) };

function entitiesIn(text: string): string[] {
  const { corpus } = annotateDocuments([readDocument(new TextEncoder().encode(text), 'document.md')], tools);
  return corpus.documents[0]!.mentions.map(({ entity }) => entity);
}

describe('nothing is mentioned by a part of', () => {
  test.each([
    ['a journal of two names', '论文发表在《甲学·纳米技术》上。'],
    ['the name of a magazine', '关注《东方区块链》杂志的读者。'],
    ['a company in Latin letters', '甲沃科（Jiawo Shenzhen Integrated Circuit Co., Ltd.）成立。'],
    ['the Latin words behind a Chinese name', '甲沃单元（Data Center Unit）很快。'],
    ['a university in Latin letters', '他毕业于 University of Gothenburg。'],
    ["a foreigner's name", '部长艾哈迈德·沙基尔表示欢迎。沙基尔说会议很好。'],
    ['the name of a person to call', '联系人：杨柏林 010-12345678'],
    ['the name of an editor', '如有来稿，请找编辑李长春，谢谢。'],
  ])('%s', (_, text) => {
    expect(entitiesIn(text)).toEqual([]);
  });
});

test('a report, a company with its Latin form and a city with its country are mentioned', () => {
  expect(entitiesIn('《中国区块链》报告说，Microsoft Corp.在柏林（Berlin, Germany）。')).toEqual([
    'technology:区块链',
    'company:微软',
    'city:柏林',
    'city:柏林',
  ]);
});

describe('a city of a country', () => {
  test.each([
    ['日本甲仓市的工厂', ['甲仓']],
    ['伊朗南部科尔布卜市', ['科尔布卜']],
    ['韩国甲道乙川市', []],
    ['日本京乙府甲川市', ['甲川']],
    ['美国股市下跌，日本各大城市，韩国多个市场', []],
    ['日本首相高市出席', []],
  ])('%s', (text, names) => {
    expect(entitiesIn(text).filter((key) => key.startsWith('city:'))).toEqual(names.map((name) => `city:${name}`));
  });
});
