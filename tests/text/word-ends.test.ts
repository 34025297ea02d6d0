import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/read.ts';
import { annotateDocuments } from '../../src/text/annotate.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';

const lexicon = loadLexicon();
const tools = { lexicon, segmenter: loadSegmenter(lexicon) };

function mentioned(text: string): string[] {
  const { corpus } = annotateDocuments([readDocument(new TextEncoder().encode(text), 'document.md')], tools);
  const { text: clean, mentions } = corpus.documents[0]!;
  return mentions.map(({ start, end, entity }) => `${clean.slice(start, end)} ${entity}`);
}

describe('a name is not cut out of common words', () => {
  test.each([
    ['会议聚焦作风建设', '焦作'],
    ['样本能够增大模型延迟', '大模型'],
    ['主流媒体报道了此事', '流媒体'],
    ['發揮數字人才的作用', '數字人'],
    ['網路罪犯策劃的重大數據洩露', '大數據'],
    ['副修電腦科學', '腦科學'],
    ['坚持法治，完善网络安全法治保障', '网络安全法'],
  ])('%s', (text, name) => {
    expect(mentioned(text).filter((mention) => mention.startsWith(`${name} `))).toEqual([]);
  });
});

describe('a name stands as a word', () => {
  test.each([
    ['在美国纽约和法国巴黎设立办事处', ['纽约 city:纽约', '巴黎 city:巴黎']],
    ['聚焦济南发展', ['济南 city:济南']],
    ['企業遷往橫濱市。', ['橫濱 city:横滨']],
    ['记者在京采访', ['京 city:北京']],
    ['加强人工智能研究', ['人工智能 technology:人工智能']],
  ])('%s', (text, names) => {
    expect(mentioned(text)).toEqual(names);
  });
});
