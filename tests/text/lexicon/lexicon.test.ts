import { describe, expect, test } from 'vitest';
import { LexiconError, parseTable } from '../../../src/text/lexicon/lexicon.ts';
import { loadLexicon } from '../../../src/text/lexicon/load-lexicon.ts';

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

test('the lexicon has one hash whenever it is read', () => {
  expect(loadLexicon().hash).toBe(loadLexicon().hash);
});
