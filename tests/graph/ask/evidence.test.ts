import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entitiesPerDocument, evidence, placesOf, strongestSourceFirst } from '../../../src/graph/ask/evidence.ts';
import type { Postings } from '../../../src/model/graph.ts';
import { ask } from '../questions.ts';

const keys = ['city:上海', 'technology:5G', 'company:华为', 'policy:__proto__'];
const sentence = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1 });
const documents = fc.array(fc.record({ sentences: fc.array(sentence, { minLength: 1, maxLength: 8 }) }), {
  minLength: 1,
  maxLength: 4,
});

test('the evidence of a link is exactly the sentences that mention both, and as many as the link says', () => {
  fc.assert(
    fc.property(documents, (given) => {
      const { graph, postings } = ask(given);
      graph.forEachEdge((_, { sentences }, a, b) => {
        const both = given.flatMap(({ sentences: list }, document) =>
          list.flatMap((named, index) => (named.includes(a) && named.includes(b) ? [[document, index]] : [])),
        );
        expect(evidence(postings, a, b)).toEqual(both);
        expect(both).toHaveLength(sentences);
      });
    }),
  );
});

test('a name nobody mentions has no evidence, whatever it is called', () => {
  expect(placesOf({}, '__proto__')).toEqual([]);
  expect(evidence({}, 'constructor', 'toString')).toEqual([]);
});

test('the document with most of the sentences comes first, its sentences in reading order', () => {
  const places = [
    [0, 4],
    [1, 7],
    [1, 9],
    [2, 0],
  ] as const;
  expect(strongestSourceFirst(places)).toEqual([
    [1, 7],
    [1, 9],
    [0, 4],
    [2, 0],
  ]);
});

test('an entity counts once in each document that mentions it', () => {
  const { postings } = ask([
    { sentences: [['city:上海'], ['city:上海', 'technology:5G']] },
    { sentences: [['city:上海']] },
  ]);
  expect([...entitiesPerDocument(postings)].sort()).toEqual([
    [0, 2],
    [1, 1],
  ]);
});

test('the evidence names the heading in which one of the two stands, and passes over units where both stand only in headings', () => {
  const postings: Postings = {
    'city:上海': [
      [0, 0],
      [0, 1, 0],
      [0, 2, 0],
    ],
    'policy:规划': [
      [0, 0],
      [0, 1, 0],
      [0, 2],
    ],
    'technology:5G': [[0, 1]],
  };
  expect(evidence(postings, 'city:上海', 'policy:规划')).toEqual([
    [0, 0],
    [0, 2, 0],
  ]);
  expect(evidence(postings, 'technology:5G', 'city:上海')).toEqual([[0, 1, 0]]);
});
