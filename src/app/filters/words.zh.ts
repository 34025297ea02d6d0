import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);
const few = (names: string[]) =>
  names.length > 2 ? `${names.slice(0, 2).join('、')}等 ${n(names.length)} 个` : names.join('、');

/** What filters and slices say in Chinese. */
export const zh = {
  active: '正在使用',
  clear: (text: string) => `清除：${text}`,
  clearAll: '全部清除',
  types: (names: string[], nodes: number) => `隐藏${names.join('、')}：${n(nodes)} 个实体`,
  minimum: (edges: number) => `隐藏 ${n(edges)} 条弱联系`,
  supports: (names: string[], edges: number) => `隐藏${names.join('、')}的 ${n(edges)} 条联系`,
  communities: (count: number, nodes: number) => `隐藏 ${n(count)} 个社群：${n(nodes)} 个实体`,
  theme: (name: string, edges: number) => `去掉主题“${name}”和它的 ${n(edges)} 条联系`,
  noTheme: '去掉主题：现在没有',
  backbone: (edges: number, nodes: number) => `只留主干：隐藏 ${n(edges)} 条联系、${n(nodes)} 个实体`,
  hidden: (names: string[], nodes: number) => `隐藏${few(names)}：${n(nodes)} 个实体`,
  only: (count: number, nodes: number) => `只看 ${n(count)} 个实体：隐藏 ${n(nodes)} 个`,
  ego: (name: string, depth: number, nodes: number) => `只看“${name}”${n(depth)} 步以内：隐藏 ${n(nodes)} 个实体`,
  ofDocuments: (count: number, all: number) => `只算 ${n(count)} / ${n(all)} 篇勾选的文档`,
  ofSources: (names: string[]) => `只算来源：${few(names)}`,
  ofDates: (from: string | null, to: string | null) =>
    from === null ? `只算 ${to} 及以前` : to === null ? `只算 ${from} 及以后` : `只算 ${from} – ${to}`,

  support: '证据',
  backboneTitle: '主干',
  backboneHint: '只留下不像是偶然的联系',
  backboneNames: { off: '不用', disparity: '差异', noise: '去噪' },
  backboneExplained: {
    off: '显示所有联系',
    disparity: '差异过滤（Serrano 等，2009）：在自己一端占的份额大得不像偶然',
    noise: '噪声校正（Coscia、Neffke，2017）：比两端的强度所能预期的多得不像偶然',
  },
  level: (alpha: number) => `偶然的可能 ≤ ${alpha * 100}%`,
  withoutTheme: (name: string) => `去掉“${name}”`,
  themeExplained: '它出现在至少十分之一的句子里，并且是第二名的三倍以上，把什么都连在一起',
  aroundOf: (name: string) => `“${name}”的周围`,
  steps: (depth: number) => (depth === 0 ? '全部' : `${depth} 步`),
  hiddenTitle: '逐个隐藏',
  showAgain: (name: string) => `重新显示 ${name}`,
  communitiesTitle: '社群',
  communitiesHint: '常在一起出现的实体；点击隐藏或显示',
  openCommunity: (name: string) => `打开社群“${name}”`,
  members: (count: number) => `${n(count)} 个实体`,

  sliceHint: '只算部分文档：强度、统计和社群会重新计算',
  datesTitle: '时间',
  fromMonth: '从哪个月',
  toMonth: '到哪个月',
  undated: (count: number) => `${n(count)} 篇没有日期，选了时间就不算`,
  noDates: '文档都没有日期。',
  documentsIn: (count: number) => `${n(count)} 篇`,
  sourcesTitle: '来源',
  noSource: '没有注明来源',
  onlyThis: (name: string) => `只算 ${name}`,
};

export type Words = typeof zh;
