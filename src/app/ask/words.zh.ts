import type { Absence } from '../../graph/ask/absence.ts';
import type { Filters } from '../../graph/filter/filter.ts';
import type { Window } from '../../model/graph.ts';
import type { CompareOrder } from '../../graph/ask/compare.ts';
import type { Measure, PathBy } from '../focus.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const short = numberFormat('zh-CN', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);

/** What the questions and their answers say in Chinese. */
export const zh = {
  ask: '接着问',
  path: '路径…',
  pathLabel: (name: string) => `从${name}到哪个实体？`,
  compare: '比较…',
  compareLabel: (name: string) => `与${name}比较哪个实体？`,
  why: '为何无联系…',
  whyLabel: (name: string) => `${name}与哪个实体为何没有联系？`,
  like: '最相像的：同类中共同联系对象最多',
  inCommon: (count: number) => `共有 ${n(count)} 个`,
  strongerWay: '有没有更强的路？',
  unknown: (query: string) => `没有叫“${query}”的实体：这些文档里没有提到它，或没有被认出来。`,
  doubted: (query: string, count: number) =>
    `“${query}”在文档里出现 ${n(count)} 次，但没有被认作实体。把它加进词表就能认出来（见“覆盖情况与抽样”）。`,
  surroundings: '只看周围',
  surroundingsOf: (name: string) => `只看${name}周围`,
  everything: '不限',
  depth: (links: number) => `${n(links)} 步`,
  depthLabel: (name: string, links: number) => `只看离${name}不超过 ${n(links)} 条联系的实体`,
  hideThis: '隐藏',
  showThis: '取消隐藏',
  community: '社群',
  strengthOf: (weight: string) => `强度 ${weight}`,
  links: (count: number) => `${n(count)} 条联系`,
  articles: (count: number) => `${n(count)} 篇`,

  pathBy: '按什么选路',
  pathsBy: { steps: '联系最少', strength: '联系最强' } satisfies Record<PathBy, string>,
  pathsByExplained: {
    steps: '经过的联系最少；一样多时取最强的。',
    strength: '联系越强算越近：每条联系长 1/强度，全程最短的就是最强的路，绕一步也可以。',
  } satisfies Record<PathBy, string>,
  swap: '对调',
  pathSaid: (links: number, weakest: number) =>
    links === 1
      ? `两者直接相连，强度 *${short2(weakest)}*。`
      : `经过 *${n(links)}* 条联系、*${n(links - 1)}* 个中间实体；最弱的一步强度 *${short2(weakest)}*。每一步都有原句为证。`,
  otherWays: '几条路',
  otherWaysHint: '彼此不经过同一个中间实体，好的在前。',
  weakest: (weight: string) => `最弱一步 ${weight}`,
  apart: '两者之间没有路：网络在这里是断开的，去掉所有筛选也一样。',
  cut: '筛选之后，两者之间没有路。去掉下面任何一项，就有路：',
  cutTogether: '筛选之后，两者之间没有路。是几项筛选一起造成的：',
  without: (filter: string) => `不限${filter}`,
  withoutAll: '去掉全部筛选',
  filterNames: {
    types: '类型',
    minimum: '联系强度',
    supports: '支持',
    withoutCommunities: '社群',
    withoutTheme: '主题词',
    backbone: '骨干联系',
    hidden: '隐藏的实体',
    only: '“只看这些”',
    ego: '“只看周围”',
  } satisfies Record<keyof Filters, string>,

  compareTitle: '比较',
  compareSaid: (compared: number, shared: number, technologies: number) => {
    const whom = compared === 2 ? '两者' : `${n(compared)} 者`;
    if (shared === 0) return `${whom}没有共同的联系对象。`;
    const part = technologies > 0 ? `，其中 *${n(technologies)}* 项技术` : '';
    return `${whom}共有 *${n(shared)}* 个联系对象${part}。点任何一个数，看它背后的原句。`;
  },
  sharedHidden: (count: number) => `筛选另隐藏了 ${n(count)} 个共同的联系对象。`,
  sharedHiddenToo: (count: number) => `连同筛选隐藏的一起比较，其中 ${n(count)} 个共同的联系对象是隐藏的。`,
  compareWhole: '一并比较',
  compareVisible: '只比较看得见的',
  headUnit: (_unit: string) => '',
  cellCount: (count: number, counted: (units: number) => string) => counted(count),
  compareThese: '比较两者',
  compareOrder: '排序',
  compareOrders: { shared: '共同的在前', different: '差别大的在前' } satisfies Record<CompareOrder, string>,
  compareOrdersExplained: {
    shared: '与每一方都强的在前：看较弱一方的强度。',
    different: '在各方同类联系总强度中所占比例相差最大的在前。',
  } satisfies Record<CompareOrder, string>,
  compareMeasure: '比什么',
  measures: { weight: '强度', ratio: '比预期' } satisfies Record<Exclude<Measure, 'sentences'>, string>,
  measuresExplained: {
    sentences: '同时提到两者的有多少',
    ratio: '实有的是偶然预期的几倍，大于 1 是比预期多；两边各加半个再比，免得单独一句就显得突出',
  } satisfies Record<Exclude<Measure, 'weight'>, string>,
  compareNothing: '筛选之后，这些实体都没有联系。',
  sharedByAll: (compared: number): string => (compared === 2 ? '两者都有' : '全都有'),
  sharedBySome: '部分有',
  only: (name: string) => `只有${name}`,
  name: '名称',
  cell: (counted: string, expected: string, weight: string, share: string, name: string) =>
    `${counted}（偶然预期 ${expected}）· 强度 ${weight}，占${name}同类联系的 ${share}。点击看原句`,
  ratio: (ratio: number) => `${short.format(ratio)} 倍`,
  add: '加入',
  addLabel: '再比较哪个实体？',
  leaveOut: (name: string) => `不比较${name}`,
  notLinked: '两者没有直接联系。',
  whyNot: '为何没有？',
  linkedBy: '两者之间：',

  never: {
    sentence: (found: Absence) => never(found, '句子', '句'),
    section: (found: Absence) => never(found, '句子（连同所在标题）', '句'),
    paragraph: (found: Absence) => never(found, '段落', '段'),
    document: () => '没有一篇文档同时提到两者。',
  } satisfies Record<Window, (found: Absence) => string>,
  chance: ({ expected, byChance }: Absence, count: (units: number) => string) => {
    const alone = `按各自出现的频率，偶然同现的预期是 *${expected < 0.01 ? '不到 0.01' : short2(expected)}* 次，`;
    if (byChance >= 0.05) return `${alone}一次也没有的可能性有 *${percent(byChance)}*：没有联系不说明什么。`;
    return `${alone}一次也没有的可能性只有 *${percent(byChance)}*：两者比偶然更少（不到 ${count(1)}）一起被提到。`;
  },
  onlyHeadings: (count: string) => `另有 ${count}，两者都只在上方的标题里出现，不算联系。`,
  says: (name: string) => `提到${name}`,
  sharedDocuments: '篇文档两者都有',
  expected: (counter: string) => `${counter}，偶然预期`,
  expectedName: 'a·b/N：两者若互不相干，会有多少次同时出现（a、b 为各自出现的次数，N 为总数）',
  bothStand: '两者都出现的文档',
  apartBy: (distance: string) => `最近处相隔 ${distance}`,
  stands: (name: string, count: string) => `${name} ${count}`,
  wayRound: '绕行最短的路',
  noWayRound: '现在看不到路，看是什么挡住了',
  pathBetween: '两者之间的路径',
  linked: '两者有联系。',
  linkedHidden: '两者有联系，只是被现在的筛选隐藏了。',
  toLink: '看联系与原句',

  communitySaid: (mentions: number) => `相互联系比与外界更紧的一群实体；被提到最多的成员有 *${n(mentions)}* 处提及。`,
  members: '个成员',
  linksInside: '条内部联系',
  linksInsideName: '两端都是成员的联系',
  linksOutside: '条对外联系',
  membersTitle: '成员',
  membersHint: '与其他成员的联系越强越靠前',
  topLinks: '最强的内部联系',
  nearCommunities: '相连的社群',
  memberCount: (count: number) => `${n(count)} 个成员`,
  rename: '改名',
  newName: '社群的名称',
  renameHint: '留空则用最强的成员命名。',
  save: '确定',
  collapse: '收成一个圆',
  expand: '展开成员',
  hide: '隐藏社群',
  show: '不再隐藏',
  showOnly: '只看这些',
  notOnly: '不再只看这些',
};

export type Words = typeof zh;

const two = numberFormat('zh-CN', { maximumFractionDigits: 2 });

function short2(value: number): string {
  return two.format(value);
}

function percent(share: number): string {
  if (share < 0.01) return '不到 1%';
  return share > 0.99 ? '99% 以上' : `${Math.round(share * 100)}%`;
}

function never({ shared }: Absence, unit: string, counter: string): string {
  if (shared.length === 0) return '没有一篇文档两者都提到。';
  const near = shared[0]!.distance;
  const apart = near > 0 ? `；最近处相隔 *${n(near)}* ${counter}` : '';
  return `*${n(shared.length)}* 篇文档两者都提到，却没有一个${unit}同时提到两者${apart}。`;
}
