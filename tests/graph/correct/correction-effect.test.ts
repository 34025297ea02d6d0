import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionEffect } from '../../../src/graph/correct/correction-effect.ts';
import { linksOf } from '../../../src/graph/ask/links-of.ts';
import { buildMentions } from '../../../src/graph/count/mentions.ts';
import { buildPostings } from '../../../src/graph/count/postings.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { ENTITY_TYPES } from '../../../src/model/entity.ts';
import { makeCorpus, makeGraph } from '../../make.ts';
import { numbered, someSentences } from '../some-corrections.ts';

const ALI = 'company:阿里';
const SENTENCES = [
  [ALI, 'city:杭州', 'company:淘宝'],
  ['company:淘宝', 'city:杭州'],
  [ALI, `${ALI}|阿里云`],
  ['company:淘宝', 'city:上海'],
];

describe('what a correction would change', () => {
  test('of names that are one: they have one name, the links they shared are one', () => {
    expect(effect({ kind: 'merge', keys: ['company:淘宝'], into: ALI })).toMatchObject({
      entities: { before: ['company:淘宝', ALI], after: [ALI] },
      mentions: { before: 6, after: 6 },
      links: { before: 4, after: 2 },
      problem: null,
    });
  });

  test('of what is no entity: its mentions and links go, and these are the places', () => {
    const { places, ...counted } = effect({ kind: 'reject', key: 'company:淘宝' });
    expect(counted).toMatchObject({ mentions: { before: 3, after: 0 }, links: { before: 3, after: 0 } });
    expect(places.map(({ posting: [, sentence] }) => sentence)).toEqual([0, 1, 3]);
  });

  test('of what is no entity in one sentence: a mention there, and the links only it gives', () => {
    const place = { document: 'd0', sentence: '淘宝、上海' };
    expect(effect({ kind: 'reject', key: 'company:淘宝', place })).toMatchObject({
      entities: { before: ['company:淘宝'], after: ['company:淘宝'] },
      mentions: { before: 3, after: 2 },
      links: { before: 3, after: 2 },
      places: [{ key: 'company:淘宝', posting: [0, 3] }],
    });
  });

  test('of an alias that is another entity', () => {
    expect(effect({ kind: 'split', key: ALI, aliases: ['阿里云'], into: 'company:阿里云' })).toMatchObject({
      entities: { before: [ALI], after: [ALI, 'company:阿里云'] },
      mentions: { before: 3, after: 3 },
      links: { before: 2, after: 3 },
    });
  });

  test('is said to be nothing with the reason, where it contradicts what holds already', () => {
    const rename: Correction = { kind: 'rename', key: ALI, name: '阿里巴巴' };
    expect(effect({ kind: 'rename', key: ALI, name: 'Alibaba' }, [rename])).toMatchObject({
      entities: { before: [], after: [] },
      problem: { line: 2, problem: `"${ALI}" is renamed to "company:阿里巴巴" by line 1` },
    });
  });
});

test('the links of some entities are those a graph of the corpus has', () => {
  fc.assert(
    fc.property(someSentences(), fc.nat(), (sentences, chance) => {
      const corpus = makeCorpus({ documents: [{ sentences }] });
      const { nodes, edges } = makeGraph(corpus);
      const keys = nodes.map(({ key }) => key).filter((_, index) => (chance >> index) % 2 === 1);
      const expected = edges.filter(({ source, target }) => keys.includes(source) || keys.includes(target));
      expect(linksOf(keys, buildPostings(corpus.documents, 'sentence'))).toBe(expected.length);
    }),
  );
});

function effect(next: Correction, made: Correction[] = []) {
  const { documents, entities } = makeCorpus({ documents: [{ sentences: SENTENCES }] });
  const index = { entities, postings: buildPostings(documents, 'sentence'), mentions: buildMentions(documents) };
  const rows = documents.map(({ sentences, ...facts }) => ({ ...facts, sentences: sentences.length }));
  const recipe = { window: 'sentence' as const, types: [...ENTITY_TYPES] };
  return correctionEffect(index, rows, recipe, numbered(made), next).measure(() => documents[0]!);
}
