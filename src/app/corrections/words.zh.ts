import type { Clash } from '../../model/correction.ts';
import type { Likeness } from '../../graph/correct/duplicates.ts';
import type { How } from './desk.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);

/** What correcting says in Chinese. Words between asterisks are set bold. */
export const zh = {
  correctThis: (name: string) => `更正“${name}”`,
  corrections: '更正',
  close: '关闭',
  hows: { merge: '合并', rename: '改名', retype: '改类', split: '拆出', reject: '不是实体' } satisfies Record<
    How,
    string
  >,
  howsTitle: '哪里不对？',
  whichName: '哪个名称不对？',

  mergeHint: '两个名称说的是同一个实体。',
  mergeWith: '与哪个实体合并？',
  likely: '可能相同',
  staysAs: '合并后叫',
  renameTo: '新名称',
  retypeTo: '它是',
  splitHint: '勾选其实属于另一个实体的名称。',
  splitNone: '它没有别的名称可以拆出。',
  splitAs: '拆出后叫',
  splitType: '类别',
  scopes: {
    everywhere: '处处都不是',
    surface: (surface: string) => `写作“${surface}”时不是`,
    document: (title: string) => `在《${title}》里不是`,
    here: '只有这一处不是',
  },
  scopeTitle: '范围',

  measuring: '正在计算…',
  reading: (read: number, toRead: number) => `正在读 ${n(read)} / ${n(toRead)} 篇文档…`,
  notMeasured: '算不出结果。',
  removes: (mentions: number, links: number) => `去掉 *${n(mentions)}* 处提及、*${n(links)}* 条联系。`,
  gone: '这个实体不再出现。',
  joins: (names: number, before: number, after: number) =>
    `*${n(names)}* 个名称合为一个，*${n(before)}* 条联系变为 *${n(after)}* 条。`,
  parts: (mentions: number, before: number, after: number) =>
    `*${n(mentions)}* 处提及归到另一个实体，*${n(before)}* 条联系变为 *${n(after)}* 条。`,
  moves: (mentions: number, links: number) => `*${n(mentions)}* 处提及、*${n(links)}* 条联系随之更改，数目不变。`,
  concerned: (count: number) => `涉及 ${n(count)} 处`,
  more: (count: number) => `还有 ${n(count)} 处`,
  line: '写入 corrections.yaml 的一行',
  apply: '更正',
  cancel: '取消',

  clash: (clash: Clash, about: { name: string; where: string }): string => {
    switch (clash.kind) {
      case 'contradicts':
        return `与${about.where}矛盾。先撤销那一条。`;
      case 'repeats':
        return `${about.where}已经这样说了。`;
      case 'circle':
        return '与别的更正首尾相接，绕成一圈。先撤销其中一条。';
      case 'idle':
        return '没有改变什么。';
      case 'own-name':
        return '这是它自己的名称，不是别名。要改请用“改名”。';
      case 'taken':
        return `已经有一个“${about.name}”。若是同一个，请合并。`;
      case 'unmatched':
        return '文档中没有与此相符的地方。';
    }
  },
  whereFile: (line: number) => `更正文件第 ${n(line)} 行`,
  whereHere: (index: number) => `第 ${n(index)} 条更正`,
  mergeInstead: '改为合并',

  said: {
    merge: (names: string[], into: string) => `${names.join('、')} 并入 ${into}`,
    split: (name: string, aliases: string[], into: string) => `从 ${name} 拆出 ${aliases.join('、')}，归 ${into}`,
    rename: (name: string, to: string) => `${name} 改名为 ${to}`,
    retype: (name: string, type: string) => `${name} 是${type}`,
    reject: (name: string) => `${name} 不是实体`,
    rejectSurface: (name: string, surface: string) => `写作“${surface}”时不是 ${name}`,
    rejectDocument: (name: string, document: string) => `在 ${document} 中不是 ${name}`,
    rejectHere: (name: string, document: string) => `在 ${document} 的一处不是 ${name}`,
  },

  none: '还没有更正。在实体卡片、句子或原文里点“更正”，或把一个实体拖到另一个上。',
  made: '在这里所做的更正',
  notSaved: (count: number) => `${n(count)} 条还没有保存`,
  allSaved: (file: string) => `都已写入 ${file}`,
  toWithdraw: (count: number) => `${n(count)} 条已撤销，保存后从文件中去掉`,
  savedMark: '已保存',
  unsavedMark: '未保存',
  takeBack: '撤销这一条',
  save: '保存',
  saving: '正在保存…',
  download: '下载 corrections.yaml',
  downloadHint: '没有本地服务器，浏览器里的更正不会写入文件。下载后用 comention build --corrections 重新生成。',
  openFile: '打开更正文件…',
  saved: (count: number, file: string) => `已写入 ${file}，共 ${n(count)} 条。`,
  savedAfterChange: (file: string) => `${file} 期间被改过；您的更正已接在后面，别人的内容没有动。`,
  away: '连不上服务器。更正都还在这里，关掉页面也不会丢；服务器回来后再保存。',
  refusedFile: (problem: string) => `没有保存：${problem}`,
  retry: '再试',
  rebuild: '重新生成网络',
  rebuildHint: '把更正写进网络文件，重新计算布局和覆盖情况。',
  inFile: (count: number, file: string) => `${file} 里另有 ${n(count)} 条，网络中已有。`,

  duplicates: '可能重复的实体',
  duplicatesHint: '名称相近、邻居相同的实体。是不是同一个，由您决定。',
  duplicatesNone: '没有找到。',
  duplicatesLooking: '正在查找…',
  likeness: {
    'same-name': '名称或别名相同',
    'same-sound': '拼音相同',
    inside: '名称互相包含',
    'one-letter': '只差一个字',
  } satisfies Record<Likeness, string>,
  sharesNeighbours: (shared: number, of: number) => `${n(of)} 个邻居中有 ${n(shared)} 个相同`,
  sharesNone: '没有相同的邻居',
  mergeThese: '合并…',
  notSame: '不是同一个',
  moreDuplicates: (count: number) => `还有 ${n(count)} 对`,

  foreign: (file: string) => `“${file}”中的更正`,
  foreignSome: (good: number, all: number) => `${n(all)} 条中有 ${n(good)} 条可用。`,
  foreignWrong: (line: number) => `第 ${n(line)} 行`,
  foreignTake: (count: number) => `采用这 ${n(count)} 条`,
  foreignNone: '没有一条可用。',
  foreignUnread: (file: string) => `“${file}”读不出来。需要 UTF-8 编码、不超过 16 MiB 的 corrections.yaml。`,
};

export type Words = typeof zh;
