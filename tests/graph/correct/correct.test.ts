import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBundle } from '../../../src/bundle/check.ts';
import { correctCorpus } from '../../../src/graph/correct/correct.ts';
import type { Correction, CorrectionLine, CorrectionPlace, LineProblem } from '../../../src/model/correction.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { type Entity, ENTITY_TYPES } from '../../../src/model/entity.ts';
import { bundleOf } from '../../bundle/make-bundle.ts';
import { makeCorpus } from '../../make.ts';
import { numbered, someCorrection, someSentences } from '../some-corrections.ts';

const ALI = 'company:阿里';
const CLOUD = 'company:阿里云';

describe('corrections', () => {
  test('merge several keys into one: its mentions, all their names, its own facts', () => {
    const { keys, entities } = corrected(
      [['company:脸书', 'city:上海'], ['company:Facebook'], ['company:Meta']],
      [{ kind: 'merge', keys: ['company:脸书', 'company:Facebook'], into: 'company:Meta' }],
      { 'company:脸书': { aliases: ['面书'], facts: { city: '错' } }, 'company:Meta': { facts: { country: '美国' } } },
    );
    expect(keys).toEqual([['company:Meta', 'city:上海'], ['company:Meta'], ['company:Meta']]);
    expect(entities['company:Meta']).toMatchObject({
      name: 'Meta',
      aliases: ['Facebook', '脸书', '面书'],
      facts: { country: '美国' },
    });
    expect(Object.keys(entities)).toEqual(['company:Meta', 'city:上海']);
  });

  test('merge into a name that stands in no document', () => {
    const { keys, entities, unmatched } = corrected(
      [['company:脸书'], ['company:面书']],
      [{ kind: 'merge', keys: ['company:脸书', 'company:面书'], into: 'company:Meta' }],
      { 'company:脸书': { facts: { country: '美国' } } },
    );
    expect(keys).toEqual([['company:Meta'], ['company:Meta']]);
    expect(entities['company:Meta']).toMatchObject({ aliases: ['脸书', '面书'], facts: { country: '美国' } });
    expect(unmatched).toEqual([]);
  });

  test('count a place once that two merged entities shared', () => {
    const corpus = makeCorpus({ documents: [{ sentences: [['city:深圳', 'city:北京']] }] });
    const [first] = corpus.documents[0]!.mentions;
    corpus.documents[0]!.mentions.push({ ...first!, entity: 'city:北京' });
    const { corpus: after } = correctedCorpus(corpus, [
      { line: 1, correction: { kind: 'merge', keys: ['city:北京'], into: 'city:深圳' } },
    ]);
    expect(after.documents[0]!.mentions.map(({ start }) => start)).toEqual([0, 3]);
  });

  test('split aliases off: what reads so is the other entity, of any type, the rest stays', () => {
    const { keys, entities } = corrected(
      [[ALI, `${ALI}|阿里云`, `${ALI}|阿里 云`]],
      [{ kind: 'split', key: ALI, aliases: ['阿里云'], into: 'technology:阿里云' }],
      { [ALI]: { aliases: ['阿里云', '阿里集团'], facts: { city: '杭州' } } },
    );
    expect(keys).toEqual([[ALI, 'technology:阿里云', 'technology:阿里云']]);
    expect(entities[ALI]).toMatchObject({ aliases: ['阿里集团'], facts: { city: '杭州' } });
    expect(entities['technology:阿里云']).toMatchObject({ type: 'technology', aliases: [], facts: {} });
  });

  test('rename: the old name stays an alias, the facts stay', () => {
    const { keys, entities } = corrected([[ALI]], [{ kind: 'rename', key: ALI, name: '阿里巴巴' }], {
      [ALI]: { aliases: ['Ali'], facts: { city: '杭州' } },
    });
    expect(keys).toEqual([['company:阿里巴巴']]);
    expect(entities['company:阿里巴巴']).toMatchObject({ aliases: ['Ali', '阿里'], facts: { city: '杭州' } });
  });

  test('retype: the key changes, facts of the old type go', () => {
    const { entities } = corrected(
      [['technology:小冰']],
      [{ kind: 'retype', key: 'technology:小冰', type: 'company' }],
      { 'technology:小冰': { facts: { field: 'AI' } } },
    );
    expect(entities).toEqual({
      'company:小冰': { key: 'company:小冰', type: 'company', name: '小冰', aliases: [], facts: {} },
    });
  });

  test('reject a key everywhere under all its names, but not another key of that name', () => {
    const { keys, entities } = corrected([[ALI, `${ALI}|阿里云`], [CLOUD]], [{ kind: 'reject', key: ALI }]);
    expect(keys).toEqual([[], [CLOUD]]);
    expect(Object.keys(entities)).toEqual([CLOUD]);
  });

  test('reject one surface of a key', () => {
    const { keys, entities } = corrected([[ALI, `${ALI}|阿里云`]], [{ kind: 'reject', key: ALI, surface: '阿里云' }], {
      [ALI]: { aliases: ['阿里云'] },
    });
    expect(keys).toEqual([[ALI]]);
    expect(entities[ALI]!.aliases).toEqual([]);
  });

  test.each([
    ['by its path', { document: 'd1.txt' }],
    ['by its id', { document: 'd1' }],
  ])('reject in one document, given %s', (_, place) => {
    const corpus = makeCorpus({ documents: [{ sentences: [[ALI]] }, { sentences: [[ALI, CLOUD]] }] });
    const { corpus: after, unmatched } = correctedCorpus(corpus, [
      { line: 1, correction: { kind: 'reject', key: ALI, place } },
    ]);
    expect(after.documents.map(({ mentions }) => mentions.map(({ entity }) => entity))).toEqual([[ALI], [CLOUD]]);
    expect(unmatched).toEqual([]);
  });

  test.each<[string, Partial<CorrectionPlace>, string[][]]>([
    ['its sentence', { sentence: '阿里、阿里、上海。' }, [[], ['city:上海'], [ALI]]],
    ['a part of its sentence', { sentence: '、上 海' }, [[], ['city:上海'], [ALI]]],
    ['which time its sentence says it', { sentence: '上海', nth: 2 }, [[], [ALI, 'city:上海'], [ALI]]],
    ['its offsets', { at: [1, 3] }, [[], [ALI, 'city:上海'], [ALI]]],
  ])('reject in one place, given by %s', (_, place, expected) => {
    const corpus = makeCorpus({ documents: [{ sentences: [[], [ALI, ALI, 'city:上海'], [ALI]] }] });
    if (place.at) place.at = [corpus.documents[0]!.mentions[1]!.start, corpus.documents[0]!.mentions[1]!.end];
    const { corpus: after } = correctedCorpus(corpus, [
      { line: 1, correction: { kind: 'reject', key: ALI, surface: '阿里', place: { document: 'd0.txt', ...place } } },
    ]);
    expect(bySentence(after)[0]).toEqual(expected);
  });

  test('compose: merged, split and renamed at once, in whatever order they stand', () => {
    const corrections: Correction[] = [
      { kind: 'merge', keys: ['company:淘宝'], into: ALI },
      { kind: 'rename', key: ALI, name: '阿里巴巴' },
      { kind: 'split', key: ALI, aliases: ['阿里云'], into: CLOUD },
      { kind: 'retype', key: CLOUD, type: 'technology' },
      { kind: 'reject', key: 'technology:阿里云', place: { document: 'd0', sentence: '旧' } },
    ];
    const sentences = [[ALI, `${ALI}|阿里云`], ['company:淘宝'], [`${ALI}|阿里云`, 'city:旧']];
    const expected = [['company:阿里巴巴', 'technology:阿里云'], ['company:阿里巴巴'], ['city:旧']];
    expect(corrected(sentences, corrections).keys).toEqual(expected);
    expect(corrected(sentences, corrections.toReversed()).keys).toEqual(expected);
  });

  test('may bring an entity to a type that is shown, or take it from there', () => {
    const corpus = makeCorpus({ documents: [{ sentences: [[ALI, 'city:上海', 'technology:小冰']] }] });
    const lines = numbered([
      { kind: 'retype', key: 'technology:小冰', type: 'company' },
      { kind: 'retype', key: ALI, type: 'technology' },
    ]);
    const { corpus: after, unmatched } = correctCorpus(corpus, lines, ['company']);
    expect([...after.documents].flatMap(({ mentions }) => mentions.map(({ entity }) => entity))).toEqual([
      'company:小冰',
    ]);
    expect([...after.entities.keys()]).toEqual(['company:小冰']);
    expect(unmatched()).toEqual([]);
  });

  test('keep what a mention says: its place, its rule, its score', () => {
    const corpus = makeCorpus({ documents: [{ sentences: [[ALI, CLOUD]] }] });
    const { corpus: after } = correctedCorpus(corpus, [
      { line: 1, correction: { kind: 'rename', key: ALI, name: '阿里巴巴' } },
    ]);
    const [before] = corpus.documents[0]!.mentions;
    expect(after.documents[0]!.mentions[0]).toEqual({ ...before, entity: 'company:阿里巴巴' });
  });
});

describe('a correction that cannot hold', () => {
  test.each<[string, Correction[], string]>([
    [
      'turns back an earlier one',
      [
        { kind: 'merge', keys: [ALI], into: CLOUD },
        { kind: 'merge', keys: [CLOUD], into: ALI },
      ],
      'leads in a circle',
    ],
    [
      'closes a longer circle',
      [
        { kind: 'merge', keys: [ALI], into: CLOUD },
        { kind: 'rename', key: CLOUD, name: '云' },
        { kind: 'merge', keys: ['city:上海', 'company:云'], into: ALI },
      ],
      'leads in a circle',
    ],
    [
      'gives a key a second fate',
      [
        { kind: 'rename', key: ALI, name: '阿里巴巴' },
        { kind: 'rename', key: ALI, name: 'Alibaba' },
      ],
      'is renamed to "company:阿里巴巴" by line 1',
    ],
    [
      'retypes what is rejected',
      [
        { kind: 'reject', key: ALI },
        { kind: 'retype', key: ALI, type: 'technology' },
      ],
      'is rejected by line 1',
    ],
    [
      'renames onto another entity',
      [{ kind: 'rename', key: ALI, name: '阿里云' }],
      'another entity in these documents',
    ],
    [
      'renames two entities to one name',
      [
        { kind: 'rename', key: ALI, name: '云' },
        { kind: 'rename', key: CLOUD, name: '云' },
      ],
      'is another entity by line 1',
    ],
    ['changes nothing', [{ kind: 'rename', key: ALI, name: '阿里' }], 'what it is'],
    ['merges an entity with itself', [{ kind: 'merge', keys: [ALI], into: ALI }], 'what it is'],
    ['takes the name of an entity away', [{ kind: 'split', key: ALI, aliases: ['阿里'], into: CLOUD }], 'not an alias'],
  ])('%s: it is refused with its line, the others hold', (_, corrections, problem) => {
    const { keys, refused } = corrected(
      [[ALI, CLOUD, 'city:上海']],
      [...corrections, { kind: 'rename', key: 'city:上海', name: '沪' }],
    );
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ line: corrections.length });
    expect(refused[0]!.problem).toContain(problem);
    expect(keys[0]).toContain('city:沪');
    const last = corrections.slice(0, -1);
    expect(keys).toEqual(corrected([[ALI, CLOUD, 'city:沪']], last).keys);
  });

  test('is told when it matches nothing, or says what another says', () => {
    const { unmatched, refused } = corrected(
      [[ALI]],
      [
        { kind: 'reject', key: 'company:无' },
        { kind: 'rename', key: ALI, name: '阿里巴巴' },
        { kind: 'rename', key: ALI, name: '阿里巴巴' },
        { kind: 'reject', key: ALI, place: { document: 'd0', sentence: '不在' } },
      ],
    );
    expect(refused).toEqual([]);
    expect(unmatched).toMatchObject([
      { line: 1, problem: 'matches nothing in these documents' },
      { line: 3, problem: 'says what line 2 says' },
      { line: 4, problem: 'matches nothing in these documents' },
    ]);
  });

  test('two surfaces may change places', () => {
    const { keys, refused } = corrected(
      [[`${ALI}|丙`, `${CLOUD}|丁`]],
      [
        { kind: 'split', key: ALI, aliases: ['丙'], into: CLOUD },
        { kind: 'split', key: CLOUD, aliases: ['丁'], into: ALI },
      ],
    );
    expect(refused).toEqual([]);
    expect(keys).toEqual([[CLOUD, ALI]]);
  });
});

describe('whatever is corrected', () => {
  test('texts stay, mentions stay where they were, the bundle checks, and a second time changes nothing', () => {
    fc.assert(
      fc.property(someSentences(), fc.array(someCorrection(), { maxLength: 8 }), (made, corrections) => {
        const corpus = makeCorpus({ documents: [{ sentences: made }, { sentences: made.toReversed() }] });
        const lines = corrections.map((correction, index) => ({ line: index + 1, correction }));
        const once = correctedCorpus(corpus, lines);
        for (const [index, { text, mentions }] of once.corpus.documents.entries()) {
          const before = corpus.documents[index]!;
          const places = new Set(before.mentions.map(({ start, end }) => `${start}–${end}`));
          expect(text).toBe(before.text);
          expect(mentions.filter(({ start, end }) => !places.has(`${start}–${end}`))).toEqual([]);
        }
        expect(checkBundle(bundleOf(once.corpus))).toEqual([]);
        fc.pre(once.refused.length === 0);
        const twice = correctedCorpus(once.corpus, lines);
        expect(twice.refused).toEqual([]);
        expect(twice.corpus.documents).toEqual(once.corpus.documents);
        expect(twice.corpus.entities).toEqual(once.corpus.entities);
      }),
      { numRuns: 150 },
    );
  });

  test('the order of lines that agree makes no difference', () => {
    fc.assert(
      fc.property(someSentences(), fc.array(someCorrection(), { maxLength: 6 }), (made, corrections) => {
        const corpus = makeCorpus({ documents: [{ sentences: made }] });
        const forward = correctedCorpus(corpus, numbered(corrections));
        const backward = correctedCorpus(corpus, numbered(corrections.toReversed()));
        fc.pre(forward.refused.length === 0 && backward.refused.length === 0);
        expect(backward.corpus.documents).toEqual(forward.corpus.documents);
      }),
      { numRuns: 500 },
    );
  });

  test('a long chain and a long sentence cost time in proportion', () => {
    const chain = Array.from({ length: 3000 }, (_, index): Correction => {
      return { kind: 'rename', key: `city:${index}`, name: String(index + 1) };
    });
    const places = Array.from({ length: 500 }, (_, index): Correction => {
      return {
        kind: 'reject',
        key: ALI,
        surface: '阿里',
        place: { document: 'd0', sentence: '上海', nth: index * 2 + 1 },
      };
    });
    const long = [...Array.from({ length: 4000 }, () => ALI), 'city:上海', 'city:0'];
    const { keys, unmatched } = corrected([long], [...chain, ...places]);
    expect(unmatched).toEqual([]);
    expect(keys[0]).toHaveLength(long.length - 500);
    expect(keys[0]!.at(-1)).toBe('city:3000');
  });
});

/** Corrects one document, its sentences given as keys; `key|surface` is a mention of the key that reads otherwise. */
function corrected(
  sentences: string[][],
  corrections: Correction[],
  known: Record<string, Partial<Entity>> = {},
): {
  keys: string[][];
  entities: Record<string, Entity>;
  refused: ReturnType<typeof correctedCorpus>['refused'];
  unmatched: ReturnType<typeof correctedCorpus>['unmatched'];
} {
  const corpus = makeCorpus({ documents: [{ sentences }] });
  const entities = new Map([...corpus.entities].map(([key, entity]) => [key, { ...entity, ...known[key] }]));
  const { corpus: after, ...said } = correctedCorpus({ ...corpus, entities }, numbered(corrections));
  return { keys: bySentence(after)[0]!, entities: Object.fromEntries(after.entities), ...said };
}

function correctedCorpus(
  corpus: Corpus,
  lines: readonly CorrectionLine[],
): { corpus: Corpus; refused: LineProblem[]; unmatched: LineProblem[] } {
  const { corpus: after, refused, unmatched } = correctCorpus(corpus, lines, ENTITY_TYPES);
  return { corpus: { documents: [...after.documents], entities: after.entities }, refused, unmatched: unmatched() };
}

function bySentence({ documents }: Corpus): string[][][] {
  return documents.map(({ sentences, mentions }) =>
    sentences.map((_, index) => mentions.filter(({ sentence }) => sentence === index).map(({ entity }) => entity)),
  );
}
