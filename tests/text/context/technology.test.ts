import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/read/read.ts';
import { annotateDocuments } from '../../../src/text/annotate.ts';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../../src/text/words/segmenter.ts';

const lexicon = loadLexicon();
const tools = { lexicon, segmenter: loadSegmenter(lexicon) };

function technologiesIn(text: string): string[] {
  const { corpus } = annotateDocuments([readDocument(new TextEncoder().encode(text), 'a.md')], tools);
  return corpus.documents[0]!.mentions.filter(({ entity }) => entity.startsWith('technology:')).map(({ start, end }) =>
    corpus.documents[0]!.text.slice(start, end),
  );
}

describe('an acronym of several fields', () => {
  test('is a technology where its full name stands in the document, or one of its field in the sentence', () => {
    expect(technologiesIn('该院引进连续血糖监测。患者佩戴 CGM 两周。')).toContain('CGM');
    expect(technologiesIn('晶圆先做化学气相沉积，再做 CMP。')).toContain('CMP');
    expect(technologiesIn('采用 CPO 技术。')).toContain('CPO');
  });

  test('is none where nothing speaks for it', () => {
    expect(technologiesIn('疾控中心 CDC 发布通报，首席产品官 CPO 出席。')).toEqual([]);
    expect(technologiesIn('几何内核 CGM 由达索持有。')).not.toContain('CGM');
  });
});

test('an English word behind another is a part of its name', () => {
  expect(technologiesIn('初创公司 Halo Neuroscience 获得融资。')).not.toContain('Neuroscience');
  expect(technologiesIn('报告讨论了 Neuroscience 的进展。')).toContain('Neuroscience');
});
