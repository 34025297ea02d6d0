import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absence } from '../../../src/graph/ask/absence.ts';
import { clearest } from '../../../src/graph/ask/clearest.ts';
import { evidence, standingIn } from '../../../src/graph/ask/evidence.ts';
import { anyCorpus } from '../graphs.ts';
import { ask } from '../questions.ts';

const [A, B, C] = ['city:上海', 'technology:5G', 'company:华为'];
const { postings } = ask([{ sentences: [[A, B, C], [A, B], [B, A], [C]] }, { sentences: [[C, B]] }]);
const printed = evidence(postings, A, B).map((place) => ({ place, copies: [] }));

test('the clearest piece of evidence is the first that names the fewest entities', () => {
  expect(clearest(postings, [printed, []]).map((piece) => piece?.place)).toEqual([[0, 1], undefined]);
});

test('the documents some nodes stand in come with how many of them and the first place, most first', () => {
  expect(standingIn(postings, [A, C])).toEqual([
    { document: 0, nodes: 2, first: [0, 0] },
    { document: 1, nodes: 1, first: [1, 0] },
  ]);
  expect(standingIn(postings, [C, 'city:无'])).toMatchObject([{ first: [0, 0] }, { first: [1, 0] }]);
});

test('what chance would give two without a link is worked out as for a link', () => {
  fc.assert(
    fc.property(anyCorpus(), ({ graph, postings }) => {
      graph.forEachEdge((_, { expected }, a, b) => {
        expect(absence(graph, postings, a, b).expected).toBeCloseTo(expected, 4);
      });
    }),
  );
});
