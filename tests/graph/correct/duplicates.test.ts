import { describe, expect, test } from 'vitest';
import { readings } from '../../../src/app/search/pinyin.ts';
import { type Duplicate, likelyDuplicates } from '../../../src/graph/correct/duplicates.ts';
import { type FactGraph, factGraph } from '../../../src/graph/facts.ts';
import { makeCorpus, makeGraph } from '../../make.ts';

const [A, B] = ['company:甲', 'company:乙'];

describe('likely duplicates', () => {
  test('are names that read the same but for case, width and signs, and aliases that are another one’s name', () => {
    expect(
      likely([['company:OpenAI'], ['company:Open AI'], ['company:脸书', 'company:脸书|Meta'], ['company:Meta']]),
    ).toEqual([
      ['company:Meta', 'company:脸书', 'same-name'],
      ['company:OpenAI', 'company:Open AI', 'same-name'],
    ]);
  });

  test('are names that sound the same; of two characters only with the same neighbours', () => {
    expect(likely([['company:威努特'], ['company:威努特'], ['company:微努特'], ['city:福州'], ['city:抚州']])).toEqual([
      ['company:微努特', 'company:威努特', 'same-sound'],
    ]);
  });

  test('are names within others, if they keep to the same neighbours', () => {
    const together = ['company:华为', A, B];
    expect(likely([together, together, ['company:华为技术', A, B], ['company:华为云']])).toEqual([
      ['company:华为技术', 'company:华为', 'inside'],
    ]);
  });

  test('are names one letter apart that keep to the same neighbours, but never by a figure', () => {
    const pair = (one: string, other: string) => [[one, 'city:甲', 'city:乙'], [one], [other, 'city:甲', 'city:乙']];
    expect(likely(pair('technology:拓展现实', 'technology:扩展现实'))).toEqual([
      ['technology:扩展现实', 'technology:拓展现实', 'one-letter'],
    ]);
    expect(likely(pair('technology:WiFi6', 'technology:WiFi7'))).toEqual([]);
    expect(likely(pair('policy:规划2021', 'policy:规划2022'))).toEqual([]);
  });

  test('are of one type, and the likeliest stand first', () => {
    expect(likely([['company:小冰'], ['technology:小冰']])).toEqual([]);
    const [first, second] = found(
      graphOf([
        ['company:TCL', A],
        ['company:T.C.L', A],
        ['company:AMD', A],
        ['company:A.M.D', B],
      ]),
    );
    expect([first!.into, second!.into]).toEqual(['company:T.C.L', 'company:A.M.D']);
    expect(first!.neighbours).toEqual({ shared: 1, of: 1 });
  });
});

test('ten thousand names are looked through at once', () => {
  const sentences = Array.from({ length: 5000 }, (_, number) => [`company:公司${number}号`, `company:名称${number}`]);
  expect(found(graphOf(sentences))).toEqual([]);
});

function likely(sentences: string[][]): Array<[string, string, string]> {
  return found(graphOf(sentences)).map(({ key, into, reason }) => [key, into, reason]);
}

function graphOf(sentences: string[][]) {
  return factGraph(makeGraph(makeCorpus({ documents: [{ sentences }] })));
}

function found(graph: FactGraph): Duplicate[] {
  const steps = likelyDuplicates(graph, readings);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
