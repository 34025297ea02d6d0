import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/read/read.ts';
import { acceptNames, mergeProposals, type Proposals, proposalsOf } from '../../src/text/new-names/accept.ts';
import { finderOf } from '../../src/text/new-names/accepted-names.ts';
import { extract, toolsOf } from '../../src/text/extract.ts';
import { loadLexicon } from '../../src/text/lexicon/load-lexicon.ts';
import { loadSegmenter } from '../../src/text/words/segmenter.ts';
import { type Sighting, sightingsIn } from '../../src/text/sightings.ts';

const lexicon = loadLexicon();
const tools = toolsOf(lexicon, loadSegmenter(lexicon));

function sightings(text: string): { text: string; found: Sighting[] } {
  const document = readDocument(new TextEncoder().encode(text), 'hostile.md');
  const extraction = extract(document, tools);
  const proposals: Proposals = new Map();
  mergeProposals(proposals, proposalsOf(extraction, tools));
  return {
    text: document.text,
    found: sightingsIn(extraction, finderOf(acceptNames(proposals, tools.judge).accepted), tools.dictionary),
  };
}

const numbered = (times: number, make: (i: number) => string, between = ''): string =>
  Array.from({ length: times }, (_, i) => make(i)).join(between);

/** Sizes at which a cost that grows with the square would take minutes; each takes a fraction of a second. */
describe('time grows with the length alone', () => {
  test.each([
    ['one name again and again', '华为'.repeat(50_000)],
    ['one name in one list', '华为、'.repeat(30_000)],
    ['a list of unknown names', `${numbered(8_000, (i) => `甲沃${i}`, '、')}等企业`],
    ['a line without an end', '上海和华为在2022年推动人工智能技术发展'.repeat(10_000)],
    ['links', numbered(10_000, (i) => `<a href="/${i}">华为发布新品${i}</a>`, '\n')],
    ['links of Markdown in one line', numbered(10_000, (i) => `[华为发布新品${i}](http://a.b/${i})`, ' ')],
    ['reports of one government', '上海政府工作报告'.repeat(8_000)],
    ['documents that refer to the one before', '《上海市发展规划》提出，该规划、'.repeat(8_000)],
    ['numbers of documents', '《上海市发展规划》（沪府发〔2022〕12号）'.repeat(6_000)],
    ['legal names with their short names', numbered(4_000, (i) => `武汉甲沃${i}科技有限公司（以下简称“甲沃${i}”）。`)],
    ['one legal name again and again', '武汉甲沃科技有限公司、'.repeat(5_000)],
    ['lines that define', numbered(6_000, (i) => `甲沃${i}：一家做芯片的公司很好`, '\n\n')],
    ['lines of one name', numbered(10_000, () => 'Huawei', '\n\n')],
    ['headings', '# 上海\n\n华为\n\n'.repeat(8_000)],
    ['a table', `企业\t产品\n${numbered(8_000, (i) => `甲沃${i}\t雷达`, '\n')}`],
    ['chiefs', '沐曦创始人'.repeat(20_000)],
    ['investors', `${'红杉中国、'.repeat(20_000)}领投`],
    ['deals', '收购甲沃科技近日再次'.repeat(20_000)],
    ['rounds', '近日甲沃科完成B轮融资'.repeat(10_000)],
    ['lists in brackets', '企业（甲沃、乙利）'.repeat(12_000)],
  ])('in %s', (_, hostile) => {
    const { text, found } = sightings(hostile);
    expect(text.length).toBeGreaterThan(20_000);
    expect(found.every(({ start, end, surface }) => text.slice(start, end) === surface)).toBe(true);
  });

  test.each([...'《〈【〔（(［[<“‘「『"\'{'])('in a hundred thousand %s', (bracket) => {
    const { text, found } = sightings(`${bracket.repeat(100_000)}上海。`);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['上海']);
  });

  test.each([...'《（“「'])('in names between a hundred thousand %s', (bracket) => {
    expect(sightings(`上海${bracket}`.repeat(33_000)).text.length).toBeGreaterThan(90_000);
  });

  test('in a file of five megabytes on one line', () => {
    const { text, found } = sightings('今天天气很好'.repeat(277_000));
    expect([text.length, found]).toEqual([1_662_000, []]);
  });
});
