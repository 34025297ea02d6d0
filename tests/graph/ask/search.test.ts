import { describe, expect, test } from 'vitest';
import { readings } from '../../../src/app/search/pinyin.ts';
import { factGraph } from '../../../src/graph/facts.ts';
import { search, searchIndex, withPinyin } from '../../../src/graph/ask/search.ts';
import type { EntityType } from '../../../src/model/entity.ts';
import { makeBundle } from '../../bundle/make-bundle.ts';

const graph = withAliases({
  'city:上海': ['上海市', '沪', 'Shanghai'],
  'city:重庆': ['渝'],
  'technology:人工智能': ['AI', '人工智慧'],
  'company:长安汽车': [],
  'company:OpenAI': [],
  'policy:上海市数字经济规划': [],
  'technology:AR': [],
});
const index = withPinyin(searchIndex(graph), graph, readings);
const found = (query: string) => search(index, query).map(({ node }) => node);

describe('search', () => {
  test('finds by name, alias, Latin letters of any case and width', () => {
    expect(found('上海')[0]).toBe('city:上海');
    expect(search(index, 'SHANGHAI')[0]).toEqual({ node: 'city:上海', alias: 'Shanghai' });
    expect(search(index, '沪')[0]).toEqual({ node: 'city:上海', alias: '沪' });
    expect(found('ＡＩ')[0]).toBe('technology:人工智能');
  });

  test('finds by pinyin, by initials, by both mixed, and by every reading of a character', () => {
    expect(found('rengongzhineng')).toEqual(['technology:人工智能']);
    expect(found('rgzn')).toEqual(['technology:人工智能']);
    expect(found('rengzn')).toEqual(['technology:人工智能']);
    expect(found('chongqing')).toEqual(['city:重庆']);
    expect(found('changan')).toEqual(['company:长安汽车']);
    expect(found('ren')).toEqual(['technology:人工智能']);
  });

  test('puts the exact before the beginning, the beginning before a piece inside', () => {
    expect(found('ai')).toEqual(['technology:人工智能', 'city:上海', 'company:OpenAI']);
    expect(found('上海')).toEqual(['city:上海', 'policy:上海市数字经济规划']);
  });

  test('answers nothing to nothing, and to what is not there', () => {
    expect(found('  ')).toEqual([]);
    expect(found('__proto__')).toEqual([]);
    expect(found('zzz')).toEqual([]);
  });

  test('works before pinyin has come', () => {
    expect(search(searchIndex(graph), '上').map(({ node }) => node)).toEqual([
      'city:上海',
      'policy:上海市数字经济规划',
    ]);
  });

  test('gives at most as many as asked for', () => {
    expect(search(index, 'a', 1)).toHaveLength(1);
  });
});

function withAliases(aliases: Record<string, string[]>) {
  const { graph: facts } = makeBundle([{ sentences: [Object.keys(aliases)] }]);
  const nodes = facts.nodes.map((node) => ({
    ...node,
    attributes: { ...node.attributes, type: node.attributes.type as EntityType, aliases: aliases[node.key]! },
  }));
  return factGraph({ ...facts, nodes });
}
