import type { Filters } from '../../graph/filter/filter.ts';

const filters: Record<keyof Filters, string> = {
  types: '类型',
  minimum: '联系强度',
  supports: '证据支持',
  withoutCommunities: '社群',
  withoutTheme: '主题词',
  backbone: '骨架',
  hidden: '隐藏的实体',
  only: '只看所选',
  ego: '周边',
};

/** What the history of steps says in Chinese. */
export const zh = {
  undo: '撤销',
  redo: '重做',
  undoStep: (step: string) => `撤销：${step}`,
  redoStep: (step: string) => `重做：${step}`,
  history: '操作历史',
  start: '打开时',
  now: '现在',
  hint: '点任一步，回到做完它的时候。',
  correct: '更正',
  uncorrect: '撤回更正',
  story: (names: string) => `编辑讲稿 ${names}`,
  move: (names: string) => `移动 ${names}`,
  layout: (name: string) => `布局：${name}`,
  layouts: {
    force: '力导向',
    type: '按类型',
    community: '按社群',
    circle: '环形',
    map: '按城市',
    around: '以一个实体为中心',
  },
  slice: '切片',
  wholeAgain: '取消切片',
  hide: (types: string) => `隐藏${types}`,
  show: (types: string) => `显示${types}`,
  filter: (names: string) => `筛选：${names}`,
  filters,
  collapse: (names: string) => `收起社群 ${names}`,
  expand: (names: string) => `展开社群 ${names}`,
  name: (names: string) => `命名社群 ${names}`,
  select: (count: number) => (count === 0 ? '清空选取' : `选取 ${count} 个实体`),
  view: (name: string) => `查看${name}`,
  setup: (name: string) => `调整${name}`,
  read: (title: string) => `打开《${title}》`,
  close: '关闭原文',
  choose: (names: string) => `选择 ${names}`,
  chooseNothing: '取消选择',
  tab: '换一栏',
  and: (first: string, others: number) => `${first} 等 ${others + 1} 个`,
};

export type Words = typeof zh;
