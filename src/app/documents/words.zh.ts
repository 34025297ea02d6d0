import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);
const languages = new Map([
  ['zh', '中文'],
  ['zh-Hant', '繁体'],
  ['en', '英文'],
  ['und', '语言不明'],
]);

/** What the list of documents says in Chinese. */
export const zh = {
  found: (count: number, all: number) => `${n(count)} / ${n(all)} 篇`,
  find: '查找标题或来源',
  sortBy: '排序',
  sorts: { found: '所选实体', date: '日期', title: '标题', source: '来源', entities: '实体', sentences: '句子' },
  sortedBy: (name: string) => `按${name}排序；再点一次反过来`,
  tick: '选入，之后只看选中的文档',
  tickOne: (title: string) => `选入《${title}》`,
  only: (count: number) => `只看这 ${n(count)} 篇`,
  untick: '取消选择',
  tickAll: (count: number) => `选中这 ${n(count)} 篇`,
  sliced: (count: number) => `统计只算 ${n(count)} 篇`,
  all: '全部文档',
  none: '没有这样的标题或来源。',
  reprintOf: (title: string) => `转载自《${title}》`,
  outside: '不在统计范围内',
  language: (code: string) => languages.get(code) ?? code,
  entities: (count: number) => `${n(count)} 个实体`,
  sentences: (count: number) => `${n(count)} 句`,
};

export type Words = typeof zh;
