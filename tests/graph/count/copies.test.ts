import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowOf } from '../../../src/bundle/format.ts';
import { joinCopies } from '../../../src/graph/count/copies.ts';
import type { Place } from '../../../src/graph/ask/evidence.ts';
import { type MadeDocument, makeCorpus } from '../../make.ts';

function rows(made: MadeDocument[]) {
  return makeCorpus({ documents: made }).documents.map(rowOf);
}

const ROWS = rows([
  { id: 'later', copies: [[1, 'first', 0]], sentences: [[], []] },
  { id: 'first', sentences: [[], []] },
  {
    id: 'last',
    duplicateOf: 'first',
    copies: [
      [0, 'first', 0],
      [1, 'first', 1],
    ],
    sentences: [[], []],
  },
]);

test('copies of a sentence are joined under the place that printed it first, wherever that comes', () => {
  const places: Place[] = [
    [0, 0],
    [0, 1],
    [1, 0],
    [2, 0],
    [2, 1],
  ];
  expect(joinCopies(places, ROWS, 'sentence')).toEqual([
    { place: [0, 0], copies: [] },
    {
      place: [1, 0],
      copies: [
        [0, 1],
        [2, 0],
      ],
    },
    { place: [2, 1], copies: [] },
  ]);
});

test('copies are joined although the first print is not among the places', () => {
  expect(
    joinCopies(
      [
        [0, 1],
        [2, 0],
      ],
      ROWS,
      'section',
    ),
  ).toEqual([{ place: [0, 1], copies: [[2, 0]] }]);
});

test('paragraphs and documents stand for themselves', () => {
  const places: Place[] = [
    [0, 0],
    [1, 0],
    [2, 0],
  ];
  for (const window of ['paragraph', 'document'] as const)
    expect(joinCopies(places, ROWS, window)).toEqual(places.map((place) => ({ place, copies: [] })));
});

test('no place is lost or doubled', () => {
  const anyPlaces = fc.uniqueArray(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 1 })), { selector: String });
  fc.assert(
    fc.property(anyPlaces, (places) => {
      const joined = joinCopies(places, ROWS, 'sentence').flatMap(({ place, copies }) => [place, ...copies]);
      expect(joined.map(String).sort()).toEqual(places.map(String).sort());
    }),
  );
});
