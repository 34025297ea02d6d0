import { describe, expect, test } from 'vitest';
import { LexiconError, parseTable } from '../../src/text/lexicon.ts';
import { loadLexicon } from '../../src/text/load-lexicon.ts';

describe('a table', () => {
  test('holds an entity a line: name, aliases, flags, facts', () => {
    const [entry] = parseTable(
      'city.mine.tsv',
      '# a comment\n\n吉林\t吉林市|Jilin\tweak\tlevel=prefecture;lat=43.84\n',
    );
    expect(entry).toEqual({
      type: 'city',
      table: 'city.mine',
      name: '吉林',
      aliases: ['吉林市', 'Jilin'],
      flags: new Set(['weak']),
      doubts: new Map(),
      facts: { level: 'prefecture', lat: 43.84 },
    });
  });

  test('marks single names that mean something else: once in doubt, or twice', () => {
    const [entry] = parseTable('company.mine.tsv', '理想汽车\t理想?|大众??|Li Auto\n');
    expect(entry!.aliases).toEqual(['理想', '大众', 'Li Auto']);
    expect(entry!.doubts).toEqual(
      new Map([
        ['理想', 'context'],
        ['大众', 'weak'],
      ]),
    );
  });

  test('may have a byte order mark and Windows line ends', () => {
    expect(parseTable('company.mine.tsv', '\ufeff华为\r\n中兴\r\n').map(({ name }) => name)).toEqual(['华为', '中兴']);
  });

  test.each([
    ['town.tsv', '周庄', 'does not start with a type'],
    ['city.tsv', '\tShanghai', 'city.tsv:1'],
    ['city.tsv', '上海\n武汉\t\tstrong', 'city.tsv:2: "strong" is no flag'],
    ['city.tsv', '上海\t\t\tlevel', '"level" is no fact'],
    ['city.tsv', 'a\tb\tcontext\tx=1\tmore', 'right columns'],
  ])('%s with %j is refused, and the message says where and why', (file, content, message) => {
    expect(() => parseTable(file, content)).toThrow(LexiconError);
    expect(() => parseTable(file, content)).toThrow(message);
  });
});

describe('the tables that ship', () => {
  const { entries, hash } = loadLexicon();
  const count = (type: string): number => entries.filter((entry) => entry.type === type).length;

  test('cover cities, companies, technologies and policies', () => {
    expect(count('city')).toBeGreaterThan(1100);
    expect(count('company')).toBeGreaterThan(3000);
    expect(count('technology')).toBeGreaterThan(2500);
    expect(count('policy')).toBeGreaterThan(400);
  });

  test('hold no name of one character but the abbreviations of cities', () => {
    const short = entries.flatMap((entry) =>
      entry.flags.has('frame') || entry.type === 'region' || entry.type === 'generic'
        ? []
        : [entry.name, ...entry.aliases],
    );
    expect(short.filter((name) => name.length < 2)).toEqual([]);
  });

  test('hold no tab, line break or invisible character inside a name', () => {
    const names = entries.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name) => /[\t\r\n\u200b\ufeff]|^\s|\s$/.test(name))).toEqual([]);
  });

  test('give cities that have coordinates plausible ones', () => {
    const wrong = entries.filter(
      ({ type, facts }) =>
        type === 'city' &&
        facts.lat !== undefined &&
        !(Math.abs(Number(facts.lat)) <= 90 && Math.abs(Number(facts.lon)) <= 180),
    );
    expect(wrong).toEqual([]);
  });

  test('have one hash whenever they are read', () => expect(loadLexicon().hash).toBe(hash));
});
