import { describe, expect, test } from 'vitest';
import type { AnnotatedDocument } from '../../src/model/document.ts';
import { parseTable } from '../../src/text/lexicon/lexicon.ts';
import type { GoldDocument, GoldEntity } from './gold.ts';
import { knownTo, withHalfTheNames, withoutNames } from './lexicon.ts';
import { pairedByName } from './pair.ts';
import { rulesTable, scoreTable } from './print.ts';
import { type Knows, scored } from './tally.ts';

const everythingKnown: Knows = () => true;

describe('the score', () => {
  test('counts entities of a document once, however often they are mentioned', () => {
    const score = scoreOf(
      [gold('city', '上海'), gold('city', '杭州')],
      [
        ['city:上海', '上海'],
        ['city:上海', '上海'],
        ['city:武汉', '武汉'],
      ],
    );
    expect(score.types.city).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, right: 1, wrong: 1 });
    expect(score.misses).toMatchObject([{ type: 'city', name: '杭州' }]);
    expect(score.wrong).toMatchObject([{ type: 'city', surfaces: ['武汉'] }]);
  });

  test.each([
    ['city', '上海', '上海市'],
    ['company', '英伟达', '英伟达公司'],
    ['company', '阿里巴巴', '阿里巴巴集团'],
    ['technology', '区块链', '区块链技术'],
    ['technology', 'Wi-Fi 7', 'ＷＩ—ＦＩ7'],
    ['policy', '数据安全法', '《数据安全法（草案）》'],
    ['policy', '上海市元宇宙产业行动方案', '元宇宙产业行动方案'],
  ])('takes a %s printed as another form of itself: %s, %s', (type, canonical, surface) => {
    const { misses, wrong } = scoreOf([gold(type, canonical)], [[`${type}:x`, surface]]);
    expect({ misses, wrong }).toEqual({ misses: [], wrong: [] });
  });

  test.each([
    ['city', '上海', 'company:上海', '上海'],
    ['city', '吉林', 'city:吉林', '吉林省'],
    ['technology', '元宇宙', 'technology:x', '元宇宙平台'],
    ['policy', '行动方案', 'policy:x', '上海市元宇宙行动方案'],
  ])('does not take one thing for another: %s %s is not %s %s', (type, canonical, key, surface) => {
    expect(scoreOf([gold(type, canonical)], [[key, surface]])).toMatchObject({ misses: [{}], wrong: [{}] });
  });

  test('neither asks for the optional nor calls it wrong', () => {
    const optional = gold('technology', '智能终端', { optional: true });
    expect(scoreOf([optional], []).misses).toEqual([]);
    expect(scoreOf([optional], [['technology:智能终端', '智能终端']]).wrong).toEqual([]);
  });

  test('lets a form that points back be found, but does not ask for it', () => {
    const plan = gold('policy', '上海市元宇宙行动方案', { anaphora: ['该方案'] });
    const score = scoreOf([plan], [['policy:x', '该方案']]);
    expect(score).toMatchObject({ misses: [{}], wrong: [] });
  });

  test('leaves a product out of the count, unless it was taken for a city', () => {
    const product = gold('product', '凤凰');
    expect(scoreOf([product], [['company:凤凰', '凤凰']]).types.company).toMatchObject({ right: 0, wrong: 0 });
    expect(scoreOf([product], [['city:凤凰', '凤凰']]).types.city).toMatchObject({ right: 0, wrong: 1 });
  });

  test('says which of the wrong ones were warned of', () => {
    const warned = { surface: '合作', why: 'an ordinary word' };
    const { traps, wrong } = scored(
      [[{ ...goldOf([]), traps: [warned] }, found([['city:合作', '合作']])]],
      everythingKnown,
    );
    expect(wrong).toHaveLength(1);
    expect(traps).toEqual([{ type: 'city', doc: 'a.md', ...warned }]);
  });

  test('is 1 where nothing is to be found and nothing was', () => {
    expect(scoreOf([], [])).toMatchObject({ macroF1: 1, types: { policy: { precision: 1, recall: 1 } } });
  });

  test('is the mean over the four types', () => {
    const { macroF1 } = scoreOf([gold('city', '上海'), gold('company', '华为')], [['city:上海', '上海']]);
    expect(macroF1).toBeCloseTo((1 + 0 + 1 + 1) / 4);
  });
});

describe('recall', () => {
  const lexicon = {
    hash: '',
    entries: [
      ...parseTable('company.tsv', '华为\tHuawei\n'),
      ...parseTable('technology.tsv', '甲沃科\n'),
      ...parseTable('city.tsv', '上海\n'),
    ],
  };

  test('is told apart for names in the lexicon and names that are not', () => {
    const entities = [gold('company', '华为'), gold('company', '甲沃科'), gold('company', '乙利得')];
    const score = scored([[goldOf(entities), found([['company:乙利得', '乙利得']])]], knownTo(lexicon));
    expect(score.types.company).toMatchObject({ known: { asked: 1, found: 0 }, unknown: { asked: 2, found: 1 } });
    expect(score.misses.map(({ name, known }) => [name, known])).toEqual([
      ['华为', true],
      ['甲沃科', false],
    ]);
  });

  test.each([
    [{ canonical: 'X', surfaces: ['華為'] }, true],
    [{ canonical: 'X', surfaces: ['HUAWEI公司'] }, true],
    [{ canonical: 'X', aliases: ['华为'], surfaces: ['菊厂'] }, true],
    [{ canonical: 'X', surfaces: ['华为云'] }, false],
  ])('knows %j: %s', (names, known) => {
    expect(knownTo(lexicon)('company', { ...gold('company', ''), ...names })).toBe(known);
  });

  test('of a smaller lexicon keeps everything but companies and technologies', () => {
    expect(withoutNames(lexicon).entries.map(({ name }) => name)).toEqual(['上海']);
    const half = withHalfTheNames({ hash: '', entries: lexicon.entries.flatMap((entry) => many(entry, 200)) });
    const count = (type: string): number => half.entries.filter((entry) => entry.type === type).length;
    expect(count('city')).toBe(200);
    expect(count('company')).toBeGreaterThan(60);
    expect(count('company')).toBeLessThan(140);
  });
});

test('resolution falls when one thing is taken for two, and when two are taken for one', () => {
  const meta = gold('company', 'Meta', { surfaces: ['Meta', '脸书'] });
  const other = gold('company', '华为');
  const one = scoreOf(
    [meta, other],
    [
      ['company:Meta', 'Meta'],
      ['company:Meta', '脸书'],
      ['company:华为', '华为'],
    ],
  );
  const split = scoreOf(
    [meta, other],
    [
      ['company:Meta', 'Meta'],
      ['company:脸书', '脸书'],
      ['company:华为', '华为'],
    ],
  );
  const lumped = scoreOf(
    [meta, other],
    [
      ['company:Meta', 'Meta'],
      ['company:Meta', '脸书'],
      ['company:Meta', '华为'],
    ],
  );
  expect(one.resolution).toBe(1);
  expect(split.resolution).toBeCloseTo((2 * (2 / 3)) / (1 + 2 / 3));
  expect(lumped.resolution).toBeCloseTo((2 * (5 / 9)) / (1 + 5 / 9));
});

test('a gold document finds its document by name, in any folder, with another extension', () => {
  const named = (doc: string): GoldDocument => ({ ...goldOf([]), doc });
  const { pairs, lonely } = pairedByName(
    [named('a.md'), named('b.pdf'), named('c.md')],
    [{ path: 'x/b.txt' }, { path: 'y/a.md' }],
  );
  expect(pairs.map(([{ doc }, { path }]) => [doc, path])).toEqual([
    ['a.md', 'y/a.md'],
    ['b.pdf', 'x/b.txt'],
  ]);
  expect(lonely).toEqual(['c.md']);
});

test('the tables say what was found, and what a rule left out changes', () => {
  const whole = scoreOf([gold('city', '上海')], [['city:上海', '上海']]);
  const without = scoreOf([gold('city', '上海')], []);
  expect(scoreTable(whole)).toMatch(/^city .* F1 1\.000 .* 1\/1 .* wrong 0 of 1$/m);
  const [, changed, idle] = rulesTable(whole, { lexicon: without, title: whole }).split('\n');
  expect(changed!.trim().split(/\s+/)).toEqual(['lexicon', '-1.000', '·', '·', '·', '-0.250', '-1.000', '·', '·']);
  expect(idle).toBe('no change without: title');
});

function scoreOf(entities: GoldEntity[], mentions: Array<[key: string, surface: string]>) {
  return scored([[goldOf(entities), found(mentions)]], everythingKnown);
}

function gold(type: string, canonical: string, more: Partial<GoldEntity> = {}): GoldEntity {
  return { type, canonical, aliases: [], surfaces: [canonical], anaphora: [], optional: false, ...more };
}

function goldOf(entities: GoldEntity[]): GoldDocument {
  return { doc: 'a.md', entities, traps: [] };
}

/** A document whose text is these surfaces, each mentioning its entity. */
function found(named: Array<[key: string, surface: string]>): AnnotatedDocument {
  let text = '';
  const mentions = named.map(([entity, surface]) => {
    const start = text.length;
    text += surface;
    return { entity, start, end: text.length, sentence: 0, rule: 'made', score: 1 };
  });
  return {
    id: 'a',
    path: 'a.md',
    title: '',
    date: null,
    source: null,
    url: null,
    language: 'zh',
    encoding: 'utf-8',
    sha256: 'a',
    characters: text.length,
    text,
    sentences: [{ start: 0, end: text.length, role: 'paragraph' }],
    mentions,
  };
}

function many<Entry extends { name: string }>(entry: Entry, count: number): Entry[] {
  return Array.from({ length: count }, (_, i) => ({ ...entry, name: `${entry.name}${i}` }));
}
