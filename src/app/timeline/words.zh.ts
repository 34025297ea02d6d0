import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);

/** What the timeline says in Chinese. */
export const zh = {
  step: '时间单位',
  steps: { month: '月', quarter: '季', year: '年' },
  clear: '全部日期',
  narrowed: '其余日期不计入统计',
  scale: (unit: string) => `每行按自己的最大${unit}数`,
  documents: '文档',
  brushHint: '拖过几列，只看这段时间；点一列只看这一列；按住 Shift 点击延长',
  column: (name: string, documents: string) => `${name}：${documents}。回车只看这一列，Shift 加回车延长到这一列`,
  undated: '未注明',
  undatedHint: '文档没有注明日期',
  undatedDocuments: (count: number) => `${n(count)} 篇文档没有注明日期`,
  mark: (name: string, column: string, count: string) => `${name}，${column}，${count}`,
  more: '各类再多几个',
  each: '逐篇',
  ticks: '按日期排列的文档',
  ticksHint: '点一条刻线，打开那天的文档',
  only: (name: string) => `只看 ${name}`,
  noDates: (count: number) => `${n(count)} 篇文档都没有注明日期，排不出时间。`,
};

export type Words = typeof zh;
