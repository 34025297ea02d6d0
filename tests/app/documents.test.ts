import { describe, expect, test } from 'vitest';
import { type Listed, listedDocuments } from '../../src/app/documents/listed.ts';
import { DOCUMENTS_SETUP } from '../../src/app/documents/setup.ts';
import { TIMELINE_SETUP } from '../../src/app/timeline/setup.ts';
import { chosenSubjects, strongestOfEach } from '../../src/app/timeline/subjects.ts';
import { countsPerDocument } from '../../src/graph/count/document-counts.ts';
import { factGraph } from '../../src/graph/facts.ts';
import { buildPostings } from '../../src/graph/count/postings.ts';
import { makeCorpus, makeGraph } from '../make.ts';

const corpus = makeCorpus({
  documents: [
    { title: '乙', date: '2022-01-02', sentences: [['city:上海', 'technology:5G'], ['city:上海'], ['city:武汉']] },
    {
      title: '甲',
      sentences: [
        ['city:上海', 'technology:5G'],
        ['technology:5G', 'city:上海'],
      ],
    },
    { title: '丙', date: '2023-05-01', sentences: [['technology:VR']] },
  ],
});
const postings = buildPostings(corpus.documents, 'sentence');

describe('the list of documents', () => {
  const found = countsPerDocument(postings, ['city:上海', 'technology:5G']);
  const all = corpus.documents.map(
    ({ text: _text, mentions: _mentions, sentences, ...row }, index): Listed => ({
      index,
      row: { ...row, sentences: sentences.length, source: index === 2 ? 'The Paper' : null },
      entities: 0,
      found: found.get(index) ?? null,
    }),
  );
  const titles = (query: string, sort: Parameters<typeof listedDocuments>[2], turned = false) =>
    listedDocuments(all, { query, turned }, sort).map(({ row }) => row.title);

  test('counts the sentences a pair shares in each, and knows the first', () => {
    expect([...found]).toEqual([
      [0, { count: 1, first: [0, 0] }],
      [1, { count: 2, first: [1, 0] }],
    ]);
    expect(countsPerDocument(postings, ['city:上海']).get(0)?.count).toBe(2);
  });

  test('has the latest first and those without a date last, or the other way round', () => {
    expect(titles('', 'date')).toEqual(['丙', '乙', '甲']);
    expect(titles('', 'date', true)).toEqual(['甲', '乙', '丙']);
  });

  test('has those first in which what is chosen stands most', () => {
    expect(titles('', 'found')).toEqual(['甲', '乙', '丙']);
  });

  test('is searched by title and source, whatever the case', () => {
    expect(titles('乙', 'date')).toEqual(['乙']);
    expect(titles('the p', 'date')).toEqual(['丙']);
    expect(titles('moon', 'date')).toEqual([]);
  });
});

describe('the lanes of the timeline', () => {
  test('of a pair begin with where both stand', () => {
    expect(chosenSubjects(['technology:5G', 'city:上海']).map(({ key }) => key)).toEqual([
      'city:上海\ttechnology:5G',
      'technology:5G',
      'city:上海',
    ]);
  });

  test('are the most mentioned of each type, in the order of the types', () => {
    const graph = factGraph(makeGraph(corpus));
    expect(strongestOfEach(graph, () => true, 1)).toEqual(['city:上海', 'technology:5G']);
    expect(strongestOfEach(graph, (node) => node !== 'city:上海', 5)).toEqual([
      'city:武汉',
      'technology:5G',
      'technology:VR',
    ]);
  });
});

test('what a view chose is read back from its line, and nonsense is left as at first sight', () => {
  const time = { step: 'year' as const, behind: { lane: 'city:上海\ttechnology:a&b', column: '2022' }, each: 8 };
  expect(TIMELINE_SETUP.parse(TIMELINE_SETUP.print(time))).toEqual(time);
  expect(TIMELINE_SETUP.print(TIMELINE_SETUP.parse('step=day&lane=x&each=-4'))).toBe('');
  const list = { sort: 'title' as const, turned: true, query: '50% & more' };
  expect(DOCUMENTS_SETUP.parse(DOCUMENTS_SETUP.print(list))).toEqual(list);
  expect(DOCUMENTS_SETUP.print(DOCUMENTS_SETUP.parse('sort=moon'))).toBe('');
});
