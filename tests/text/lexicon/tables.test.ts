import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../../src/model/entity.ts';
import { type Entry, type Flag, type NameType, parseTable } from '../../../src/text/lexicon/lexicon.ts';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';
import { shadowOf } from '../../../src/text/shadow.ts';

const TABLES = fileURLToPath(new URL('../../../src/text/lexicon/', import.meta.url));
const { entries } = loadLexicon();
/** Lines that name an entity: no abbreviation, no group of cities. */
const named = entries.filter(({ flags }) => !flags.has('frame') && !flags.has('group'));
const ofType = (type: NameType): Entry[] => named.filter((entry) => entry.type === type);
const namesOf = ({ name, aliases }: Entry): string[] => [name, ...aliases];
/** Types that yield to those the network shows. */
const BEHIND: readonly NameType[] = ['district', 'region', 'word', 'generic'];
const isSure = ({ flags, doubts }: Entry, name: string): boolean =>
  !flags.has('context') && !flags.has('weak') && !doubts.has(name);

test('every table can be read', () => {
  for (const file of readdirSync(TABLES).filter((name) => name.endsWith('.tsv'))) {
    expect(() => parseTable(file, readFileSync(join(TABLES, file), 'utf8'))).not.toThrow();
  }
});

describe('the tables know', () => {
  test('3,000 companies, 2,500 technologies, 400 laws and programmes, 400 foreign cities', () => {
    expect(ofType('company').length).toBeGreaterThanOrEqual(3000);
    expect(ofType('technology').length).toBeGreaterThanOrEqual(2500);
    expect(ofType('policy').length).toBeGreaterThanOrEqual(400);
    expect(ofType('city').filter(({ facts }) => facts.level === 'foreign').length).toBeGreaterThanOrEqual(400);
  });

  /** Units of prefecture level, and county-level cities that do not share the name of their prefecture. */
  const CHINA: Record<string, [prefecture: number, county: number]> = {
    ...{ 河北: [11, 21], 山西: [11, 11], 内蒙古: [12, 11], 辽宁: [14, 16], 吉林: [9, 20], 黑龙江: [13, 21] },
    ...{ 江苏: [13, 21], 浙江: [11, 20], 安徽: [16, 9], 福建: [9, 11], 江西: [11, 12], 山东: [16, 26] },
    ...{ 河南: [17, 21], 湖北: [13, 25], 湖南: [14, 19], 广东: [21, 20], 广西: [14, 10], 海南: [4, 5] },
    ...{ 四川: [21, 19], 贵州: [9, 10], 云南: [16, 15], 西藏: [7, 2], 陕西: [10, 7], 甘肃: [14, 4] },
    ...{ 青海: [8, 4], 宁夏: [5, 2], 新疆: [14, 23] },
  };

  test('all cities of China: 4 municipalities, 333 of prefecture level, those of county level, and those of Hong Kong, Macao, Taiwan', () => {
    const count = (province: string, ...levels: string[]): number =>
      ofType('city').filter(({ facts }) => facts.province === province && levels.includes(String(facts.level))).length;
    const found = Object.keys(CHINA).map((province) => [
      province,
      [count(province, 'prefecture', 'sub-provincial'), count(province, 'county')],
    ]);
    expect(Object.fromEntries(found)).toEqual(CHINA);
    expect(Object.values(CHINA).reduce((sum, [prefecture]) => sum + prefecture, 0)).toBe(333);
    for (const city of ['北京', '天津', '上海', '重庆']) expect(count(city, 'municipality')).toBe(1);
    for (const city of ['香港', '澳门']) expect(count(city, 'sar')).toBe(1);
    expect(count('台湾', 'municipality')).toBe(6);
    expect(count('台湾', 'county')).toBeGreaterThanOrEqual(3);
  });
});

describe('a name in the tables', () => {
  test('has no invisible, control or full-width character and no stray space', () => {
    const ill = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd\uff10-\uff19\uff21-\uff3a\uff41-\uff5a|;]|^\s|\s$|\s\s/u;
    expect(entries.flatMap(namesOf).filter((name) => ill.test(name))).toEqual([]);
  });

  test('has two characters at least', () => {
    const free = named.filter(({ type }) => type !== 'region' && type !== 'generic');
    expect(free.flatMap(namesOf).filter((name) => [...name].length < 2)).toEqual([]);
  });

  test('belongs to one line of its type; districts of several cities may share one', () => {
    const owners = new Map<string, Set<string>>();
    for (const entry of named.filter(({ type }) => type !== 'district')) {
      for (const name of namesOf(entry)) {
        const key = `${entry.type}:${comparable(entry, name)}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.name));
      }
    }
    expect([...owners].filter(([, lines]) => lines.size > 1).map(([key, lines]) => `${key} ${[...lines]}`)).toEqual([]);
  });

  test('that the network shows is of one type beyond doubt', () => {
    const types = new Map<string, Set<NameType>>();
    for (const entry of named.filter(({ type }) => !BEHIND.includes(type))) {
      for (const name of namesOf(entry).filter((each) => isSure(entry, each)))
        types.set(shadowOf(name), (types.get(shadowOf(name)) ?? new Set()).add(entry.type));
    }
    const shown: ReadonlySet<NameType> = new Set(ENTITY_TYPES);
    const torn = [...types].filter(([, each]) => each.size > 1 && [...each].some((type) => shown.has(type)));
    expect(torn.map(([name, each]) => `${name}: ${[...each].join(' ')}`)).toEqual([]);
  });

  test('of a company is a product, a medium or a zone only where the company is in doubt, and never a body', () => {
    const behind: readonly NameType[] = ['product', 'media', 'district'];
    const taken = new Map<string, Entry[]>();
    for (const entry of [...behind, 'organisation' as const].flatMap(ofType))
      for (const name of namesOf(entry)) taken.set(shadowOf(name), [...(taken.get(shadowOf(name)) ?? []), entry]);
    const hidden = ofType('company').flatMap((company) =>
      namesOf(company).flatMap((name) =>
        (taken.get(shadowOf(name)) ?? [])
          .filter(({ type }) => type === 'organisation' || isSure(company, name))
          .map((other) => `${name}: ${company.table} and ${other.table}`),
      ),
    );
    expect(hidden).toEqual([]);
  });

  test('of a company that is also a common word of the language is in doubt, or known to be no other in such texts', () => {
    const words = commonWords(100);
    const bare = ofType('company').flatMap((entry) =>
      namesOf(entry).filter((name) => isSure(entry, name) && words.has(shadowOf(name))),
    );
    const known = [
      '百度',
      '微软',
      '农行',
      '波音',
      '思科',
      '金锣',
      '创维',
      '建行',
      '松下',
      '网易',
      '中石化',
      '可口可乐',
      '鞍钢',
      '金蝶',
      '国航',
    ];
    expect(bare.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('a line of the tables', () => {
  test('has flags of its type only, and none that is for users', () => {
    const own: Partial<Record<Flag, NameType>> = { frame: 'city', group: 'city', modifier: 'generic' };
    for (const { type, name, flags } of entries) {
      expect(flags.has('not'), name).toBe(false);
      for (const flag of flags) expect(own[flag] ?? type, `${name} ${flag}`).toBe(type);
    }
  });

  test('has facts of its type only', () => {
    const own: Record<string, string[]> = {
      city: ['level', 'province', 'country', 'lat', 'lon'],
      company: ['country', 'city'],
      policy: ['level', 'kind', 'issuer', 'jurisdiction', 'year'],
      district: ['city', 'province'],
      product: ['maker', 'kind'],
      organisation: ['kind', 'country'],
      region: ['kind', 'country', 'iso'],
      media: ['kind'],
      event: ['kind'],
    };
    const strange = entries.flatMap(({ type, name, facts }) =>
      Object.entries(facts)
        .filter(([fact, value]) => !own[type]?.includes(fact) || value === '')
        .map(([fact]) => `${type}:${name} ${fact}`),
    );
    expect(strange).toEqual([]);
  });

  test('of a city says its level, and its province or country', () => {
    const levels = ['municipality', 'sub-provincial', 'prefecture', 'county', 'sar', 'foreign'];
    for (const { name, facts } of ofType('city')) {
      expect(levels, name).toContain(facts.level);
      expect(facts.level === 'foreign' ? facts.country : facts.province, name).toMatch(/\S/);
    }
  });

  test('of a policy has a plausible year', () => {
    const wrong = ofType('policy').filter(
      ({ facts: { year } }) =>
        year !== undefined && !(Number.isInteger(year) && Number(year) > 1948 && Number(year) < 2031),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('has coordinates on the globe, those of China in China', () => {
    const outside = ofType('city').filter(({ facts: { lat, lon, level } }) => {
      if (lat === undefined && lon === undefined) return false;
      const [south, north, west, east] = level === 'foreign' ? [-90, 90, -180, 180] : [3, 54, 73, 136];
      return !(Number(lat) >= south! && Number(lat) <= north! && Number(lon) >= west! && Number(lon) <= east!);
    });
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  test('of a group or an abbreviation names cities of the tables', () => {
    const cities = new Set(ofType('city').map(({ name }) => name));
    const members = entries.filter(({ flags }) => flags.has('group')).flatMap(({ aliases }) => aliases);
    const shortened = entries.filter(({ flags }) => flags.has('frame') && !flags.has('group')).map(({ name }) => name);
    const strangers = [...members, ...shortened].filter((name) => !cities.has(name));
    expect(strangers).toEqual([]);
  });
});

/** What two names are compared by: as they are found, letter case aside where it does not matter. */
function comparable({ flags }: Entry, name: string): string {
  return flags.has('case') && !/[\u3400-\u9fff]/.test(name) ? name : shadowOf(name);
}

/** Words of the segmenter's dictionary that are no proper names, as it says, and at least so frequent. */
function commonWords(least: number): Set<string> {
  const nodejieba = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  const dictionary = readFileSync(join(nodejieba, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8');
  const rows = dictionary.split('\n').map((row) => row.split(' '));
  return new Set(
    rows.filter(([, times, tag = '']) => Number(times) >= least && !/^(n[rstz]|eng)/.test(tag)).map(([word]) => word!),
  );
}
