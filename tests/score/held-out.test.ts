import { expect, test } from 'vitest';
import { makeCorpus } from '../make.ts';
import { heldOut } from './held-out.ts';

const { documents: whole } = makeCorpus({
  documents: [
    {
      id: 'a',
      sentences: [
        ['company:华为', 'company:甲沃科'],
        ['company:甲沃科', 'city:上海'],
      ],
    },
    { id: 'b', sentences: [['company:甲沃科', 'company:乙利得']] },
    { id: 'c', sentences: [['technology:甲沃科']] },
  ],
});
const lacks = (entity: string): boolean => entity !== 'company:华为' && entity !== 'city:上海';

test('names the lexicon lacks are counted a document once, and by the rule that found their words again', () => {
  const smaller = whole.map((document) => ({
    ...document,
    mentions: document.mentions
      .filter(({ start }) => document.id === 'a' && start > 0)
      .map((mention) => ({ ...mention, entity: `${mention.entity}科技`, rule: 'enumeration' })),
  }));
  expect(heldOut('company', pairsOf(smaller), lacks)).toEqual({
    lacking: 3,
    found: 1,
    rules: { enumeration: 1 },
    missed: [
      { entity: 'company:乙利得', documents: 1 },
      { entity: 'company:甲沃科', documents: 1 },
    ],
  });
});

test('other words, and the same words as another type, are not the name', () => {
  const smaller = whole.map((document) => ({
    ...document,
    mentions: document.mentions.map((mention, i) =>
      i % 2 === 0 ? { ...mention, end: mention.end - 1 } : { ...mention, entity: `policy:${i}` },
    ),
  }));
  expect(heldOut('company', pairsOf(smaller), lacks)).toMatchObject({ lacking: 3, found: 0, rules: {} });
});

function pairsOf(smaller: typeof whole) {
  return whole.map((document, i) => [document, smaller[i]!] as const);
}
