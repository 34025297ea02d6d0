import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/read.ts';
import { annotateDocuments } from '../../src/text/annotate.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';

const lexicon = loadLexicon();
const tools = { lexicon, segmenter: loadSegmenter(lexicon) };

function entitiesIn(text: string): string[] {
  const { corpus } = annotateDocuments([readDocument(new TextEncoder().encode(text), 'document.md')], tools);
  return corpus.documents[0]!.mentions.map(({ entity }) => entity);
}

describe('a technology is told by its form:', () => {
  test.each([
    ['an acronym with its kind', '求解时用 ZQXP 算法。', ['ZQXP']],
    ['an acronym something is based on', '基于 ZQT 的测向方法。', ['ZQT']],
    ['an architecture by its chips', '自研的ARM晶片上市。', ['ARM架构']],
    ['an acronym in full Latin words', '新的 ZQU（Zero Quality Unit）很快。', ['ZQU']],
    ['an acronym explained by a technical term', '手机支持 ZQM（甲乙差分调制）。', ['ZQM']],
    ['an acronym explained by a known technology', '其中 ZQL（机器学习）很快。', ['机器学习', '机器学习']],
    ['a process node', '工厂采用 220 纳米工艺。', ['220纳米']],
    ['a number of nanometres before 技术', '採用7納米技術。', ['7纳米']],
    [
      'a term that was developed',
      '他们开发出甲沃启发式算法。甲沃启发式算法很快。',
      ['甲沃启发式算法', '甲沃启发式算法'],
    ],
  ])('%s', (_, text, names) => {
    expect(entitiesIn(text)).toEqual(names.map((name) => `technology:${name}`));
  });

  test.each([
    ['an agreement', '双方签署 NDA 协议。'],
    ['a body in full words', '来自 ZQD（Zero Quality Department）的人。'],
    ['a body explained', '来自 ZQB（甲乙管理局）的人。'],
    ['a term named once', '他们提出甲沃启发式算法。'],
    ['any new thing', '通过新材料、新工艺手段降低成本。'],
    ['a length', '长约 220 纳米的细丝。'],
  ])('%s is none', (_, text) => {
    expect(entitiesIn(text)).toEqual([]);
  });
});

describe('a policy is told by its form:', () => {
  test.each([
    ['articles that a body of the state issues', '国办发布具有重要意义的甲业17条。', ['甲业17条']],
    ['a name in quotes with its kind behind', '当局推行“九三二”政策。', ['九三二政策']],
    ['an initiative in quotes', '中方发起“甲乙开放合作倡议”。', ['甲乙开放合作倡议']],
    ['without the word for example', '比如深圳市甲乙人才管理办法。', ['深圳市甲乙人才管理办法']],
  ])('%s', (_, text, names) => {
    expect(entitiesIn(text).filter((key) => key.startsWith('policy:'))).toEqual(names.map((name) => `policy:${name}`));
  });

  test.each([
    ['measures that are counted', '国务院出台稳增长措施17条。'],
    ['the plan of a company', '华为发起“甲乙开放合作倡议”。'],
  ])('%s are none', (_, text) => {
    expect(entitiesIn(text).filter((key) => key.startsWith('policy:'))).toEqual([]);
  });
});
