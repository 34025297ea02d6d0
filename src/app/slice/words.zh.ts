import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const n = (value: number) => numbers.format(value);

/** What a slice says in Chinese. */
export const zh = {
  counting: '正在重新计算…',
  failed: (reason: string) => `不能重新计算：${reason}`,
  retry: '再试一次',
  empty: '所选的文档里没有实体。',
  missing: (name: string) => `“${name}”不在所选的文档里。`,
  whole: '看全部文档',

  changesTitle: '有什么不同',
  changesExplained: '每一类都按含有它的句数占全部句数的比例比较；差别像是偶然的可能至多 5% 才算',
  against: { rest: '与其余', earlier: '与更早', none: '不比较' },
  againstExplained: { rest: '与没有选的文档相比', earlier: '与所选时间之前的文档相比', none: '不标出不同' },
  marks: { new: '新', stronger: '更强', weaker: '更弱', gone: '消失' },
  markExplained: {
    new: '另一边完全没有，不像偶然（≤ 5%）',
    stronger: '所占比例更大，不像偶然（≤ 5%）',
    weaker: '所占比例更小，不像偶然（≤ 5%）',
    gone: '这里完全没有，而且不像偶然（≤ 5%）',
  },
  marked: (nodes: number, links: number) => `${n(links)} 条 · ${n(nodes)} 个`,
  figures: (before: string, after: string) => `另一边 ${before}中 → 这里 ${after}中`,
  links: '联系',
  entities: '实体',
  change: (name: string, before: string, after: string) => `${name}：另一边 ${before}，这里 ${after}`,
};

export type Words = typeof zh;
