import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LexiconError } from '../../../src/text/lexicon/lexicon.ts';
import { parseOwnTable } from '../../../src/text/lexicon/own-table.ts';

const FILE = 'company.mine.tsv';
const read = (content: string): ReturnType<typeof parseOwnTable> => parseOwnTable({ file: FILE, content });
const names = (content: string): string[][] =>
  read(content).lines.map(({ entry: { name, aliases } }) => [name, ...aliases]);

describe("a user's table", () => {
  test.each([
    ['with a byte order mark and Windows line ends', '\ufeff华为\t菊厂\r\n中兴\r\n'],
    ['with old line ends', '华为\t菊厂\r中兴\r'],
    [
      'as a spreadsheet saves it: a heading, empty columns, quotes',
      '名称\t别名\t标志\t\n"华为"\t"菊厂"\t\t\t\t\n中兴\t\t\t\t\t',
    ],
    ['saved with commas', 'name,aliases,flags\n华为,菊厂,\n中兴,,\n'],
    ['with invisible characters and spaces beside names', '\u200b华为 \t 菊厂\u200b\n\u00a0中兴\u3000\n'],
    ['with comments and empty lines', '# mine\n\n华为\t菊厂\n   \n中兴\n'],
  ])('may come %s', (_, content) => {
    expect(read(content).problems).toEqual([]);
    expect(names(content)).toEqual([['华为', '菊厂'], ['中兴']]);
  });

  test('keeps a comma that is part of a name, and quotes inside one', () => {
    expect(names('Yahoo, Inc.\n华为\n')).toEqual([['Yahoo, Inc.'], ['华为']]);
    expect(names('"Yahoo, ""Inc."""\t雅虎\n')).toEqual([['Yahoo, "Inc."', '雅虎']]);
    expect(names('"未完的引号\n华为\n')).toEqual([['"未完的引号'], ['华为']]);
  });

  test('loses only the lines that make no sense, and says which', () => {
    const { lines, problems } = read('华为\n\t菊厂\n中兴\t\tstrong\n小米\t\t\tcity\n格力\ta\tb\tc\td\n联\n海尔\n');
    expect(lines.map(({ place, entry }) => [place, entry.name])).toEqual([
      ['company.mine.tsv:1', '华为'],
      ['company.mine.tsv:7', '海尔'],
    ]);
    expect(problems.map(({ path }) => path)).toEqual([2, 3, 4, 5, 6].map((line) => `${FILE}:${line}`));
    for (const { problem, needed } of problems) expect(problem && needed).not.toBe('');
  });

  test('must say its type in its name', () => {
    expect(() => parseOwnTable({ file: 'mine.tsv', content: '华为' })).toThrow(LexiconError);
    expect(() => parseOwnTable({ file: 'mine.tsv', content: '华为' })).toThrow('needed: a name like company.mine.tsv');
  });

  test('of any text at all is read without another exception, and every line is somewhere', () => {
    const scraps = ['华为', '\t', '"', ',', '|', '\n', ';', '=', '?', 'not', 'context', '#', 'lat=1', '\ufeff'];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary' }))), (parts) => {
        const { lines, problems } = read(parts.join(''));
        const places = [...lines.map(({ place }) => place), ...problems.map(({ path }) => path)];
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});
