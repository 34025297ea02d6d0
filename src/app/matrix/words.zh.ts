import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const short = numberFormat('zh-CN', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);

/** What the matrix says in Chinese. */
export const zh = {
  rows: '行',
  columns: '列',
  swap: '行列互换',
  measure: '格中数字',
  weight: '强度',
  specialisation: '相对专长',
  specialisationName:
    '实际句数比按行、列合计应有的多几倍：1 为与预期相当。两边各加半句再相除，所以孤零零的一句最多不到 3 倍。',
  order: '排列',
  byTotal: '按合计',
  byName: '按名称',
  byLikeness: '相似的相邻',
  byLine: (name: string) => `按“${name}”`,
  sortBy: (name: string) => `按“${name}”排列`,
  onlyPicked: (count: number) => `只看所选 ${n(count)} 个`,
  ordering: '正在排列…',
  notOrdered: '这个浏览器排不出相似的次序，现按合计排列。',
  firstAlike: (count: number) => `合计最多的 ${n(count)} 行、列参与排列，其余在后。`,
  some: (shown: number, all: number, type: string) =>
    shown < all ? `${n(shown)} / ${n(all)} 个${type}` : `${n(all)} 个${type}`,
  more: (count: number, type: string) => `还有 ${n(count)} 个${type}`,
  hint: '点一格看句子，点名称看卡片',
  pair: (row: string, column: string) => `${row} × ${column}`,
  itself: '同一个实体',
  none: '无联系',
  hidden: '有联系，被筛选隐藏',
  against: (expected: number, ratio: string) => `预期 ${short.format(expected)}，相对专长 ${ratio}`,
  expected: (expected: number) => `预期 ${short.format(expected)}`,
  legend: '颜色深浅',
  less: '少于预期',
  empty: (rows: string, columns: string) => `没有显示出来的${rows}与${columns}的联系`,
  emptyHint: '也许被筛选隐藏了，也许文档里没有。可以换一类，或全部显示。',
  matrix: (rows: string, columns: string) => `${rows}与${columns}的矩阵`,
};

export type Words = typeof zh;
