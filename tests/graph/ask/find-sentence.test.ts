import { describe, expect, test } from 'vitest';
import { findSentence, keepSentence } from '../../../src/graph/ask/find-sentence.ts';
import type { AnnotatedDocument } from '../../../src/model/document.ts';
import { makeCorpus } from '../../make.ts';

const OLD = documentsOf({ a: ['city:甲', 'city:乙', 'city:丙'], b: ['city:丁'] });
const kept = keepSentence(OLD[0]!, 1);

describe('a sentence that was kept', () => {
  test('is found where it was', () => {
    expect(kept).toEqual({ document: 'a', sentence: 1, quote: '乙。' });
    expect(findSentence(kept, OLD)).toEqual({ document: 'a', sentence: 1 });
  });

  test('is found in its document where sentences came before it', () => {
    const now = documentsOf({ b: ['city:乙'], a: ['city:新', 'city:甲', 'city:乙'] });
    expect(findSentence(kept, now)).toEqual({ document: 'a', sentence: 2 });
  });

  test('is found in another document where its own is gone, or does not say it any more', () => {
    expect(findSentence(kept, documentsOf({ b: ['city:丁'], c: ['city:丁', 'city:乙'] }))).toEqual({
      document: 'c',
      sentence: 1,
    });
    expect(findSentence(kept, documentsOf({ a: ['city:甲'], c: ['city:乙'] }))).toEqual({ document: 'c', sentence: 0 });
  });

  test('keeps its place where it is said twice', () => {
    const now = documentsOf({ a: ['city:乙', 'city:乙'] });
    expect(findSentence(kept, now)).toEqual({ document: 'a', sentence: 1 });
  });

  test('is not found where nobody says it, nor where nothing was kept', () => {
    expect(findSentence(kept, documentsOf({ a: ['city:甲'] }))).toBeNull();
    expect(findSentence({ ...kept, quote: ' ' }, OLD)).toBeNull();
    expect(findSentence(kept, [])).toBeNull();
  });

  test('is found whatever its white space', () => {
    const [document] = documentsOf({ a: ['city:甲', 'city:乙'] });
    expect(findSentence({ ...kept, quote: ' 乙。\n' }, [document!])).toEqual({ document: 'a', sentence: 1 });
  });
});

function documentsOf(documents: Record<string, string[]>): AnnotatedDocument[] {
  const made = Object.entries(documents).map(([id, keys]) => ({ id, sentences: keys.map((key) => [key]) }));
  return makeCorpus({ documents: made }).documents;
}
