import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleOf } from '../../src/cli/sample.ts';
import type { AnnotatedDocument } from '../../src/model/document.ts';
import { makeCorpus } from '../make.ts';

const { documents } = makeCorpus({
  documents: Array.from({ length: 40 }, (_, i) => ({
    id: `d${i}`,
    sentences: [
      ['city:上海', `company:甲${i}`],
      ['city:上海', 'technology:5G'],
    ],
  })),
});

describe('a sample of mentions', () => {
  test('is the same in whatever order the documents come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(pick(shuffled, 7)).toEqual(pick(documents, 7));
      }),
    );
  });

  test('of parts holds the sample of the whole, so that parts can be merged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: documents.length - 1 }), fc.integer({ min: 1, max: 30 }), (at, size) => {
        const parts = [...pick(documents.slice(0, at), size), ...pick(documents.slice(at), size)];
        expect(parts).toEqual(expect.arrayContaining(pick(documents, size)));
      }),
    );
  });

  test('is other mentions with another seed, and all of them when there are few', () => {
    expect(pick(documents, 10, 2)).not.toEqual(pick(documents, 10, 1));
    expect(pick(documents.slice(0, 2), 30)).toHaveLength(8);
  });

  test('takes each mention about as often as any other', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 400; seed += 1)
      for (const { path } of pick(documents, 16, seed)) times.set(path, (times.get(path) ?? 0) + 1);
    expect(times.size).toBe(documents.length);
    for (const count of times.values()) {
      expect(count).toBeGreaterThan(100);
      expect(count).toBeLessThan(220);
    }
  });

  test('shows each in its sentence, cut where it is long', () => {
    const long = `${'前'.repeat(100)}上海${'后'.repeat(100)}`;
    const document: AnnotatedDocument = {
      ...documents[0]!,
      text: `上海。${long}`,
      sentences: [
        { start: 0, end: 3, role: 'paragraph' },
        { start: 3, end: 3 + long.length, role: 'paragraph' },
      ],
    };
    const sample = sampleOf(2, 1);
    for (const [start, sentence] of [
      [0, 0],
      [103, 1],
    ] as const)
      sample.add(document, { entity: 'city:上海', start, end: start + 2, sentence, rule: 'made', score: 1 });
    const contexts = sample.result().map(({ context }) => context);
    expect(contexts).toContainEqual(['', '上海', '。']);
    expect(contexts).toContainEqual([`…${'前'.repeat(60)}`, '上海', `${'后'.repeat(60)}…`]);
  });
});

function pick(from: readonly AnnotatedDocument[], size: number, seed = 1) {
  const sample = sampleOf(size, seed);
  for (const document of from) for (const mention of document.mentions) sample.add(document, mention);
  return sample.result();
}
