import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);

/** What the stage says in Chinese. */
export const zh = {
  present: '演示',
  presentHint: '全屏演示，不显示工具栏',
  choose: '演示哪一个？',
  scenesCount: (count: number) => `${n(count)} 幕`,
  hereHint: '还没有讲稿：就从眼前的画面讲起',
  hereTitle: '这个网络',
  hereText: (documents: number, nodes: number, edges: number) =>
    `${n(documents)} 篇文档，${n(nodes)} 个实体，${n(edges)} 条联系。`,

  stage: (title: string) => `演示：${title}`,
  untitled: '未命名的讲稿',
  opening: '正在打开讲稿…',
  goneTitle: (name: string) => `没有名为“${name}”的讲稿`,
  goneText: '它可能改了名，或者不在这个文件夹里。',
  emptyTitle: '这份讲稿还没有内容',
  emptyText: '先在讲稿里添加画面，再来演示。',
  backToExplorer: '回到探索界面',

  scene: (number: number, count: number) => `第 ${n(number)} 幕，共 ${n(count)} 幕`,
  page: (number: number, count: number) => `${n(number)} / ${n(count)}`,
  scenes: '各幕',
  sceneNumber: (number: number) => `第 ${n(number)} 幕`,
  legend: '图例',
  reference: (number: number) => `依据 ${n(number)}`,

  links: (count: number) => `${n(count)} 个联系`,
  documents: (count: number) => `${n(count)} 篇文档`,
  strongest: (names: string[]) => `联系最强：${names.join('、')}`,
  sentences: '看原句',
  toScene: (number: number) => `回到第 ${n(number)} 幕`,

  evidence: '依据',
  evidenceNone: '这一幕没有附上原句。选中一个实体或一条联系，就能看到它的原句。',
  evidenceCount: (number: number, count: number) => `${n(number)} / ${n(count)}`,
  previousSentence: '上一句',
  nextSentence: '下一句',
  undated: '未注明日期',
  loadingText: '正在读取原文…',
  lostSentence: '现在的文档里找不到这句话了；以上是写讲稿时的原文。',
  lostDocument: '这篇文档不在这个网络里；以上是写讲稿时的原文。',
  unreadText: '读不到这篇原文。',
  close: '关闭',

  find: '找一个实体',
  overview: '全部画面',
  missing: (names: string[]) => `缺少：${names.join('、')}`,
  missingDocument: (id: string) => `文档 ${id}`,
  current: '正在讲',

  black: '黑屏',
  white: '白屏',
  blankHint: '按任意翻页键，或点一下，回到画面',
  controls: '演示工具',
  notes: { first: '这是第一幕', last: '这是最后一幕，按 Esc 结束', windowed: '浏览器不允许全屏，就在窗口里继续' },

  deeds: {
    next: '下一幕',
    back: '上一幕',
    overview: '全部画面',
    find: '查找',
    evidence: '依据',
    spotlight: '聚光灯',
    pen: '画笔',
    black: '黑屏',
    projector: '投影模式',
    speaker: '演讲者窗口',
    language: '换成英文',
    fullScreen: '全屏',
    keys: '按键',
    leave: '结束演示',
  },

  keysTitle: '演示时的按键',
  groups: [
    {
      name: '翻页',
      keys: [
        ['→ 空格 Enter PageDown', '下一幕'],
        ['← 退格 PageUp', '上一幕'],
        ['Home / End', '第一幕 / 最后一幕'],
        ['1 2 3 …', '跳到这一幕；10 以上连按两个数字'],
        ['O', '全部画面'],
      ],
    },
    {
      name: '讲解',
      keys: [
        ['S', '聚光灯跟着指针'],
        ['L', '画线，过一会儿消失'],
        ['E', '依据：原句放大'],
        ['F', '查找实体，飞过去'],
        ['点击实体或联系', '临时展开；Esc 回到这一幕'],
        ['+ −', '放大，缩小'],
      ],
    },
    {
      name: '屏幕',
      keys: [
        ['B 或 .', '黑屏'],
        ['W 或 ,', '白屏'],
        ['P', '投影模式：更大、更粗、更少'],
        ['Shift F', '全屏'],
        ['N', '演讲者窗口'],
        ['T', '换语言'],
        ['Esc', '关掉最上面的一层；最后结束演示'],
      ],
    },
    {
      name: '触屏',
      keys: [
        ['在文字或屏幕边缘左右滑', '下一幕 / 上一幕'],
        ['点屏幕左右边缘', '上一幕 / 下一幕'],
        ['在网络上一指或两指', '移动、缩放网络'],
      ],
    },
  ] as ReadonlyArray<{ name: string; keys: ReadonlyArray<readonly [string, string]> }>,
};

export type Words = typeof zh;
