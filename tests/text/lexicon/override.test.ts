import { describe, expect, test } from 'vitest';
import { type Entry, parseTable } from '../../../src/text/lexicon/lexicon.ts';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';
import { override } from '../../../src/text/lexicon/override.ts';

const SHIPPED = [
  ...parseTable(
    'company.shipped.tsv',
    'Meta\t元公司\t\tcountry=美国;city=甲\nFacebook\t脸书|FB\t\t\n苹果\tApple\tcontext\n',
  ),
  ...parseTable('technology.shipped.tsv', '云雀\t豆包\n苹果树\n'),
  ...parseTable('product.shipped.tsv', 'iPhone\tiPhone 15\n'),
  ...parseTable('city.shipped.tsv', '上海\t上海市\n上海\t沪\tframe\n北上\t北京|上海\tgroup\n'),
];
const own = (content: string, file = 'company.mine.tsv'): Entry[] => parseTable(file, content);
const line = (entries: readonly Entry[], name: string): Entry | undefined => entries.find((e) => e.name === name);

describe("a user's line", () => {
  test('wins over a shipped line of the same type and name, and adds its names', () => {
    const meta = line(override(SHIPPED, own('Meta\tMeta Platforms\tcase\tcity=乙\n')), 'Meta')!;
    expect(meta.aliases).toEqual(['Meta Platforms', '元公司']);
    expect([...meta.flags]).toEqual(['case']);
    expect(meta.facts).toEqual({ country: '美国', city: '乙' });
  });

  test('takes its names away from other shipped lines, of other types too', () => {
    const entries = override(SHIPPED, own('字节\tfb|豆包\n'));
    expect(line(entries, 'Facebook')!.aliases).toEqual(['脸书']);
    expect(line(entries, '云雀')!.aliases).toEqual([]);
    expect(line(entries, '字节')!.aliases).toEqual(['fb', '豆包']);
  });

  test('takes in the shipped line of its type whose own name it claims', () => {
    const entries = override(SHIPPED, own('Meta\tFacebook\n'));
    expect(line(entries, 'Facebook')).toBeUndefined();
    expect(line(entries, 'Meta')!.aliases).toEqual(['Facebook', '元公司', '脸书', 'FB']);
  });

  test('makes an entity of what shipped lines only keep from being found', () => {
    const entries = override(SHIPPED, own('iPhone\n', 'technology.mine.tsv'));
    expect(entries.filter(({ name }) => name === 'iPhone').map(({ type }) => type)).toEqual(['technology']);
  });

  test('in doubt leaves the names of other types alone', () => {
    const entries = override(SHIPPED, [...own('豆包?\n'), ...own('iPhone\t\tcontext\n', 'technology.mine.tsv')]);
    expect(line(entries, '云雀')!.aliases).toEqual(['豆包']);
    expect(entries.filter(({ name }) => name === 'iPhone')).toHaveLength(2);
  });

  test('leaves entities of other types, abbreviations and groups of cities as they are', () => {
    const entries = override(SHIPPED, own('上海\n苹果树\n'));
    expect(entries.filter(({ name }) => name === '上海').map(({ type }) => type)).toEqual(['city', 'city', 'company']);
    expect(line(entries, '北上')!.aliases).toEqual(['北京', '上海']);
    expect(entries.filter(({ name }) => name === '苹果树').map(({ type }) => type)).toEqual(['technology', 'company']);
  });

  test('flagged not takes names out: the whole line by its name, an alias alone', () => {
    const entries = override(SHIPPED, own('苹果\tFB\tnot\n'));
    expect(line(entries, '苹果')).toBeUndefined();
    expect(line(entries, 'Facebook')!.aliases).toEqual(['脸书']);
    expect(line(entries, '苹果树')).toBeDefined();
  });

  test('flagged not, with another of the name, makes the line anew', () => {
    const entries = override(SHIPPED, own('Meta\t\tnot\nMeta\tMP\n'));
    expect(line(entries, 'Meta')).toMatchObject({ aliases: ['MP'], facts: {} });
  });

  test('that comes later wins over an earlier one', () => {
    const entries = override(SHIPPED, own('新\t甲乙\t\tcity=甲\n新\t丙丁\t\tcity=乙\n'));
    expect(entries.filter(({ name }) => name === '新')).toHaveLength(1);
    expect(line(entries, '新')).toMatchObject({ aliases: ['丙丁', '甲乙'], facts: { city: '乙' } });
  });
});

describe('the lexicon with tables of the user', () => {
  test('is the shipped one without them', () => {
    const { entries, hash, problems } = loadLexicon();
    expect(problems).toEqual([]);
    expect(loadLexicon([{ file: 'company.mine.tsv', content: '# none\n' }])).toMatchObject({ entries, problems: [] });
    expect(loadLexicon([{ file: 'company.mine.tsv', content: '# none\n' }]).hash).not.toBe(hash);
  });

  test('says which names it was to remove and does not know', () => {
    const { problems, entries } = loadLexicon([{ file: 'company.mine.tsv', content: '华为\t无此公司\tnot\n' }]);
    expect(problems).toMatchObject([
      { path: 'company.mine.tsv:1', problem: '"无此公司" is no company of the tables that ship' },
    ]);
    expect(entries.some(({ type, name }) => type === 'company' && name === '华为')).toBe(false);
  });
});
