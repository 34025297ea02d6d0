import { expect, test } from 'vitest';
import { readDocument } from '../../../src/read/read.ts';
import { annotateDocuments } from '../../../src/text/annotate.ts';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../../src/text/words/segmenter.ts';

const lexicon = loadLexicon();
const tools = { lexicon, segmenter: loadSegmenter(lexicon) };

/** Documents of which some propose a name and the others merely hold it; the documents that mention it in the end. */
function mentioning(key: string, proposing: string, times: number, holding: string, others: number): number {
  const texts = [...new Array(times).fill(proposing), ...new Array(others).fill(holding)];
  const { corpus } = annotateDocuments(
    texts.map((text, i) => readDocument(new TextEncoder().encode(`${text}${i}`), `${i}.md`)),
    tools,
  );
  return corpus.documents.filter(({ mentions }) => mentions.some(({ entity }) => entity === key)).length;
}

const LIST = '当地引进了甲沃科、华为、腾讯等芯片企业。';

test('a company that one document in many gives reason to believe is a word of the language', () => {
  expect(mentioning('company:甲沃科', LIST, 1, '今天甲沃科到了武汉。', 20)).toBe(0);
});

test('a company that a good share of its documents gives reason to believe is found in all of them', () => {
  expect(mentioning('company:甲沃科', LIST, 5, '今天甲沃科到了武汉。', 15)).toBe(20);
  expect(mentioning('company:甲沃科', LIST, 1, '今天甲沃科到了武汉。', 3)).toBe(4);
});

test('an acronym that few of its documents explain is a technology in those alone', () => {
  const gloss = '乌晶沉积仪（QZBS）已经量产。';
  expect(mentioning('technology:QZBS', gloss, 1, '会上谈到 QZBS 的问题。', 3)).toBe(4);
  expect(mentioning('technology:QZBS', gloss, 1, '会上谈到 QZBS 的问题。', 20)).toBe(1);
});

test('a new name of ordinary words is believed where it is proposed, and elsewhere only when proposed again', () => {
  const legal = '远山晨光集团有限公司落户武汉。';
  expect(mentioning('company:远山晨光', legal, 1, '画中远山晨光交错。', 2)).toBe(1);
  expect(mentioning('company:远山晨光', legal, 2, '画中远山晨光交错。', 2)).toBe(4);
});
