import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const short = numberFormat('zh-CN', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);

/** What the reader says in Chinese. */
export const zh = {
  here: (here: string, all: string, expected: number, unit: string) =>
    `本文 *${here}*，全部 *${all}*，偶然约 ${short.format(expected)} ${unit}`,
  apart: (a: string, times: number, b: string, otherTimes: number) =>
    `本文没有一句同时提到两者：${a} ${n(times)} 处，${b} ${n(otherTimes)} 处`,
  followPair: '逐句看两者同现之处',
  previousHint: '上一处（p 或 k）',
  nextHint: '下一处（n 或 j）',
  headings: '跳到标题…',
  quote: '复制引文',
  quoteShort: '引用',
  quoteHint: '复制这一句，附出处、日期和地址（c）',
  address: '复制地址',
  addressHint: '复制打开这一句的地址',
  copied: '已复制',
  notCopied: '浏览器不允许复制。请选中文字后自行复制。',
};

export type Words = typeof zh;
