import { describe, expect, test } from 'vitest';
import { rowOf } from '../../../src/bundle/format.ts';
import { rowsWithin } from '../../../src/graph/count/reprints-within.ts';
import { documentsAgainst, documentsIn, isWhole, type Slice, WHOLE } from '../../../src/graph/filter/slice.ts';
import { type MadeDocument, makeCorpus } from '../../make.ts';

const rowsOf = (documents: MadeDocument[]) => makeCorpus({ documents }).documents.map(rowOf);

describe('a slice', () => {
  const rows = rowsOf([
    { id: 'old', date: '2021-03-01', sentences: [] },
    { id: 'new', date: '2022-07-08', sentences: [] },
    { id: 'undated', sentences: [] },
  ]).map((row) => ({ ...row, source: row.id === 'undated' ? null : '报' }));
  const inside = (slice: Partial<Slice>) => [...documentsIn({ ...WHOLE, ...slice }, rows)].map((i) => rows[i]!.id);

  test('of nothing asked is the whole', () => {
    expect(isWhole(WHOLE)).toBe(true);
    expect(inside({})).toEqual(['old', 'new', 'undated']);
  });

  test('holds the documents that fit all that is asked', () => {
    expect(inside({ documents: new Set(['new', 'undated', 'gone']) })).toEqual(['new', 'undated']);
    expect(inside({ sources: new Set(['报']) })).toEqual(['old', 'new']);
    expect(inside({ sources: new Set(['报']), documents: new Set(['new', 'undated']) })).toEqual(['new']);
  });

  test('of dates includes both days and no document without a date', () => {
    expect(inside({ from: '2021-03-01', to: '2022-07-08' })).toEqual(['old', 'new']);
    expect(inside({ from: '2021-03-02' })).toEqual(['new']);
    expect(inside({ to: '2021-03-01' })).toEqual(['old']);
  });
});

describe('what a slice is compared with', () => {
  const rows = rowsOf([
    { id: 'old', date: '2021-03-01', sentences: [] },
    { id: 'new', date: '2022-07-08', sentences: [] },
    { id: 'undated', sentences: [] },
    { id: 'newest', date: '2023-01-01', sentences: [] },
  ]);
  const against = (slice: Partial<Slice>) => {
    const found = documentsAgainst({ ...WHOLE, ...slice }, rows);
    return found && [...found].map((index) => rows[index]!.id);
  };

  test('is the rest, or what came before', () => {
    const dates = { from: '2022-01-01', to: '2022-12-31' };
    expect(against(dates)).toEqual(['old', 'undated', 'newest']);
    expect(against({ ...dates, against: 'earlier' })).toEqual(['old']);
    expect(against({ ...dates, against: 'none' })).toBeNull();
  });

  test('is nothing where there is nothing to compare', () => {
    expect(against({})).toBeNull();
    expect(against({ documents: new Set(['old', 'new', 'undated', 'newest']) })).toBeNull();
    expect(against({ documents: new Set(['gone']) })).toBeNull();
    expect(against({ documents: new Set(['new']), against: 'earlier' })).toBeNull();
  });
});

describe('first prints within a slice', () => {
  const pair = ['city:甲', 'company:乙'];
  const rows = rowsOf([
    { id: 'first', date: '2021-01-01', sentences: [pair, pair] },
    { id: 'late', date: '2021-03-01', duplicateOf: 'first', copies: [[1, 'first', 1]], sentences: [pair, pair] },
    { id: 'early', date: '2021-02-01', duplicateOf: 'first', copies: [[0, 'first', 1]], sentences: [pair] },
    { id: 'quoting', date: '2021-04-01', copies: [[2, 'first', 1]], sentences: [pair, pair, pair] },
  ]);
  const within = (...ids: string[]) => {
    const chosen = new Set(ids.map((id) => rows.findIndex((row) => row.id === id)));
    const found = rowsWithin(rows, chosen);
    return Object.fromEntries(ids.map((id) => [id, found.find((row) => row.id === id)!]));
  };

  test('stay where they were when the original is in', () => {
    expect(Object.values(within('first', 'late', 'early', 'quoting'))).toEqual(rows);
  });

  test('go to the earliest reprint when the original is out', () => {
    const { early, late, quoting } = within('late', 'early', 'quoting');
    expect(early).not.toHaveProperty('duplicateOf');
    expect(early).not.toHaveProperty('copies');
    expect(late).toMatchObject({ duplicateOf: 'early', copies: [[1, 'early', 0]] });
    expect(quoting).toMatchObject({ copies: [[2, 'early', 0]] });
  });

  test('of a document alone are its own', () => {
    const { quoting } = within('quoting');
    expect(quoting).not.toHaveProperty('copies');
  });

  test('leave the documents outside as they are', () => {
    expect(rowsWithin(rows, new Set([2]))[1]).toBe(rows[1]);
  });
});
