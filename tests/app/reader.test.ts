import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../src/app/address.ts';
import { en } from '../../src/app/messages/en.ts';
import { zh } from '../../src/app/messages/zh.ts';
import { sharedSentences, stopsOf } from '../../src/app/reader/stops.ts';
import { quotationOf } from '../../src/app/text/quotation.ts';
import { buildPostings } from '../../src/graph/count/postings.ts';
import { makeCorpus } from '../make.ts';

const { documents } = makeCorpus({
  documents: [
    { sentences: [['city:上海', 'technology:5G']] },
    {
      id: 'b&c=1',
      title: '新技术',
      date: '2022-07-14',
      sentences: [['city:上海'], ['city:上海', 'technology:5G'], ['technology:5G'], ['technology:5G', 'city:上海']],
    },
  ],
});
const document = documents[1]!;
const pair = ['city:上海', 'technology:5G'] as const;
const shared = sharedSentences(document, 1, buildPostings(documents, 'sentence'), 'sentence', pair);

describe('the way through a document', () => {
  test('of a pair leads to the sentences of this document in which both stand', () => {
    expect(shared).toEqual([1, 3]);
    expect(stopsOf(document, { kind: 'pair', nodes: pair }, shared)).toEqual([
      { start: 3, sentence: 1 },
      { start: document.sentences[3]!.start, sentence: 3 },
    ]);
  });

  test('of an entity leads from mention to mention, in reading order', () => {
    const stops = stopsOf(document, { kind: 'entity', entity: 'city:上海' }, []);
    expect(stops.map(({ start }) => document.text.slice(start, start + 2))).toEqual(['上海', '上海', '上海']);
    expect(stops.map(({ sentence }) => sentence)).toEqual([0, 1, 3]);
  });

  test('of a pair counted over documents leads to the sentences that name one of the two', () => {
    const whole = { ...document, units: [[0, 1, 2, 3]] };
    const postings = { 'city:上海': [[0, 0] as [number, number]], 'technology:5G': [[0, 0] as [number, number]] };
    expect(sharedSentences(whole, 0, postings, 'document', pair)).toEqual([0, 1, 2, 3]);
  });
});

describe('a quotation', () => {
  const page = 'http://127.0.0.1:4173/#view=map&node=city%3A%E4%B8%8A%E6%B5%B7';
  const quoted = quotationOf({ ...document, source: '新报' }, [1], 1, page, zh);

  test('has the words, the title, the source, the date, the place and the address', () => {
    expect(quoted).toContain('“上海、5G。”——新技术，新报，2022-07-14，第 2 句。http://127.0.0.1:4173/#');
  });

  test('leads to the sentence by its address, whatever the id', () => {
    const address = parseAddress(quoted.slice(quoted.indexOf('#')));
    expect(address).toEqual({ ...parseAddress(''), reading: { document: 'b&c=1', sentence: 1 } });
  });

  test('leaves out what is not known', () => {
    const bare = quotationOf({ ...document, date: null }, [0, 1], 1, page, en);
    expect(bare).toContain('“上海。 … 上海、5G。” — 新技术, sentence 2. http');
  });
});
