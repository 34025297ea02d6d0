import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const fixed = new Intl.NumberFormat('zh-CN', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const n = (value: number) => numbers.format(value);

/** What the table says in Chinese. */
export const zh = {
  fixed: (value: number) => fixed.format(value),
  table: '表格内容',
  tables: { entities: '实体', links: '联系' },
  tableNamed: { entities: '实体表', links: '联系表' },
  name: '名称',
  type: '类型',
  mentions: '提及',
  mentionsName: '文中提到它多少次',
  unitsName: (unit: string) => `提到它的${unit}数`,
  documents: '独立文档',
  links: '联系',
  linksName: '与多少个实体有联系',
  strength: '强度',
  support: '支持',
  strengthName: '它各条联系的强度之和',
  community: '社群',
  communityName: '彼此联系比与其他实体更紧密的一群，以其中最强的成员为名',
  from: '实体一',
  to: '实体二',
  expected: '预期',
  expectedName: '按两者各自出现的频率，偶然会有多少',
  first: '最早',
  last: '最近',
  anyType: '所有类型',
  typeOfEnd: { first: '一端的类型', second: '另一端的类型' },
  and: '与',
  find: '在表中查找',
  findEntities: '名称、别名或拼音',
  findLinks: '一端或两端的名称',
  found: (shown: number, all: number) => `${n(shown)} / ${n(all)} 行`,
  columnsLeftOut: (count: number) => `另有 ${n(count)} 列，屏宽可见`,
  sortBy: '排序',
  sortedBy: (column: string) => `按${column}`,
  greatestFirst: '从大到小',
  leastFirst: '从小到大',
  pick: (name: string) => `选取 ${name}`,
  pickAll: (count: number) => `选取这 ${n(count)} 个`,
  picked: (count: number) => `已选 ${n(count)} 个实体`,
  onlyPicked: '只看这些',
  unpick: '清空',
  none: '没有符合的行',
  noneHint: '换个词，或取消类型和筛选。',
  clearSearch: '取消查找',
};

export type Words = typeof zh;
