import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import nodejieba from 'nodejieba';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';
import { shadowOf } from '../../../src/text/shadow.ts';
import { buildWordGraph, type WordGraph } from '../../../src/text/words/word-graph.ts';

const COUNT = 20_000;

function wordsOf({ divide }: WordGraph, text: string): string[] {
  const boundaries = new Uint8Array(text.length + 1);
  divide(text, 0, text.length, boundaries);
  const edges = [...boundaries.keys()].filter((at) => boundaries[at] === 1);
  return edges.slice(1).map((edge, i) => text.slice(edges[i], edge));
}

describe('over the dictionary of nodejieba and the names of the lexicon, words are cut as nodejieba cuts them', () => {
  const dictionary = readFileSync(nodejieba.DEFAULT_DICT);
  const itsWords = new Set(
    dictionary
      .toString()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  );
  const names = [...new Set(loadLexicon().entries.map(({ name }) => shadowOf(name)))].filter(
    (name) => /^[\u4e00-\u9fff]{2,}$/.test(name) && !itsWords.has(name),
  );
  const graph = buildWordGraph(dictionary, { words: names, countOf: () => COUNT });

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'comention-words-'));
    const userDict = join(folder, 'names.utf8');
    writeFileSync(userDict, names.map((name) => `${name} ${COUNT} nz\n`).join(''));
    nodejieba.load({ userDict });
    rmSync(folder, { recursive: true });
  });

  const seeds = new URL('../../../seeds/', import.meta.url);
  test.each(readdirSync(seeds))('in %s', (file) => {
    const text = shadowOf(readFileSync(new URL(file, seeds), 'utf8'));
    expect(wordsOf(graph, text)).toEqual(nodejieba.cut(text, false));
  });

  test('in any mixture of characters, words and signs', () => {
    const unit = fc.oneof(
      fc.constantFrom(...'上海市区的发展和不合作东方小米大学生物理工程师傅 \t\n，。,《》%5gA+c#𠮷😀\0'),
      fc.constantFrom(...names),
    );
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), (units) => {
        const text = units.join('');
        expect(wordsOf(graph, text)).toEqual(nodejieba.cut(text, false));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a small word graph', () => {
  const graph = buildWordGraph(new TextEncoder().encode('研究 40 v\n研究生 30 n\n生命 40 n\n命 10 n\n起源 40 n\n'), {
    words: ['起源公司'],
    countOf: () => 1000,
  });

  test('takes the likeliest way, not the longest word', () => {
    expect(wordsOf(graph, '研究生命起源')).toEqual(['研究', '生命', '起源']);
  });

  test('knows the names it was given', () => {
    expect(wordsOf(graph, '研究起源公司')).toEqual(['研究', '起源公司']);
  });

  test('leaves out rare compounds, but for idioms, where names may stand in them', () => {
    const small = new TextEncoder().encode('甲国乙城 3 ns\n甲国 9 ns\n人来人往 3 i\n人 9 n\n来 9 v\n往 9 v\n');
    const over = buildWordGraph(small, { words: ['乙城'], countOf: () => 9, overCompounds: 5 });
    expect(wordsOf(over, '甲国乙城人来人往')).toEqual(['甲国', '乙城', '人来人往']);
  });

  test('takes what it does not know character by character, a surrogate pair whole', () => {
    expect(wordsOf(graph, '甲𠮷乙')).toEqual(['甲', '𠮷', '乙']);
  });

  test('divides nothing outside the stretch', () => {
    const boundaries = new Uint8Array(7);
    graph.divide('研究生命起源', 2, 4, boundaries);
    expect([...boundaries]).toEqual([0, 0, 1, 0, 1, 0, 0]);
  });

  test('divides a million characters without a break', () => {
    const text = '研究生命'.repeat(250_000);
    const boundaries = new Uint8Array(text.length + 1);
    graph.divide(text, 0, text.length, boundaries);
    expect(boundaries.reduce((sum, one) => sum + one, 0)).toBe(text.length / 2 + 1);
  });
});
