import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundariesOf } from '../../../src/text/words/boundaries.ts';
import type { Segmenter } from '../../../src/text/words/segmenter.ts';
import { buildWordGraph } from '../../../src/text/words/word-graph.ts';

const dictionary = new TextEncoder().encode('研究 40 v\n研究生 30 n\n生命 40 n\n命 10 n\n起源 40 n\n');
const graph = buildWordGraph(dictionary, { words: [], countOf: () => 0 });
const segmenter: Segmenter = { ...graph, cut: () => [] };

describe('boundaries, found out when they are asked for', () => {
  test('are those of each sentence divided as a whole, whatever is asked first', () => {
    const text = fc
      .array(fc.constantFrom('研究', '研究生', '生命', '命', '起源', '，', '。', ' ', '\n', '𠮷', 'a'), {
        minLength: 1,
        maxLength: 30,
      })
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), fc.infiniteStream(fc.nat()), (text, cuts, asked) => {
        const edges = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
        const sentences = edges.flatMap((start, i) =>
          i % 2 === 0 && edges[i + 1] ? [{ start, end: edges[i + 1]! }] : [],
        );
        const eager = new Uint8Array(text.length + 1).fill(1);
        for (const { start, end } of sentences) {
          eager.fill(0, start, end);
          graph.divide(text, start, end, eager);
        }
        const isBoundary = boundariesOf(text, sentences, segmenter);
        for (const next of asked) {
          const offset = next % (text.length + 1);
          expect([offset, isBoundary(offset)]).toEqual([offset, eager[offset] === 1]);
          if (next % 7 === 0) break;
        }
        expect(Array.from(eager, (_, offset) => isBoundary(offset))).toEqual(Array.from(eager, (one) => one === 1));
      }),
    );
  });

  test('a stretch nobody asks about is not divided', () => {
    const text = '研究生命，生命起源。研究';
    const divided: string[] = [];
    const isBoundary = boundariesOf(text, [{ start: 0, end: text.length }], {
      ...segmenter,
      divide(whole, start, end, boundaries) {
        divided.push(whole.slice(start, end));
        graph.divide(whole, start, end, boundaries);
      },
    });
    expect([isBoundary(6), isBoundary(7), isBoundary(5), isBoundary(9)]).toEqual([false, true, true, true]);
    expect(divided).toEqual(['生命起源']);
  });
});
