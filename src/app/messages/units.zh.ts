import type { Window } from '../../model/graph.ts';

const numbers = new Intl.NumberFormat('zh-CN');
const short = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);

interface Words {
  /** Follows a number, shortly. */
  counter: string;
  /** Follows a number, at length. */
  unit: string;
  /** What else counts as part of one, before it is said how many. */
  extent?: string;
  /** Says where an entity stands. */
  inside: string;
  one: string;
  tab: string;
}

/** What the interface says of the units of a window in Chinese. */
export const unitsZh: Record<Window, ReturnType<typeof said>> = {
  sentence: said({ counter: '句', unit: '个句子', inside: '句中', one: '一句话', tab: '句子' }),
  section: said({
    counter: '句',
    unit: '个句子',
    extent: '连同所在标题，',
    inside: '句子与所在标题中',
    one: '一句话（连同所在标题）',
    tab: '句子',
  }),
  paragraph: said({ counter: '段', unit: '个段落', inside: '段落中', one: '一个段落', tab: '段落' }),
  document: {
    ...said({ counter: '篇', unit: '篇文档', inside: '文档中', one: '一篇文档', tab: '摘录' }),
    link: (units: number, _lent: number, _documents: number, expected: number) =>
      `在 *${n(units)}* 篇文档中同时出现。${chance(units, expected, '篇')}`,
    evidenceCount: (units: number) => `${n(units)} 篇`,
  },
};

function said({ counter, unit, extent = '', inside, one, tab }: Words) {
  return {
    fact: counter,
    tab,
    count: (count: number) => `${n(count)} ${counter}`,
    more: (count: number) => `还有 ${n(count)} ${counter}`,
    noLinks: `没有${one}把它和别的实体一起提到。`,
    openLink: (a: string, b: string, count: number) => `${a} 与 ${b}：${n(count)} ${counter}`,
    link: (units: number, lent: number, documents: number, expected: number) => {
      const most = lent === units ? '都' : `其中 *${n(lent)}* ${counter}`;
      const through = lent > 0 ? `，${most}要靠标题才连得上` : '';
      const place = `${extent}在 *${n(units)}* ${unit}、*${n(documents)}* 篇文档中同时出现`;
      return `${place}${through}。${chance(units, expected, counter)}`;
    },
    supports: { single: '单一来源', repeated: `多${counter}`, 'multi-document': '多篇文档' },
    sure: {
      single: '证据*尚弱*（单一来源）',
      repeated: `证据*一般*（多${counter}，同一篇文档）`,
      'multi-document': '证据*较强*（多篇文档）',
    },
    weightName: `Σ 1/(n−1)：每个共同的${counter}按${inside}实体数分摊后相加，越专一越强`,
    sharedName: `${inside}同时提到两者的${counter}数`,
    supportName: `证据来自一${counter}、同一文档的多${counter}，还是多篇文档`,
    evidenceCount: (units: number, documents: number) => `${n(units)} ${counter} · ${n(documents)} 篇`,
    strengthHint: `${inside}共同提到两者记 1/(n−1) 分（n 为${inside}的实体数），各${counter}相加`,
  };
}

function chance(units: number, expected: number, counter: string): string {
  const ratio = expected > 0 ? units / expected : 0;
  const alone = `按各自出现的频率，偶然会有 *${short.format(expected)}* ${counter}：`;
  if (ratio >= 1.05) return `${alone}比预期多，是预期的 *${short.format(ratio)} 倍*`;
  if (ratio > 0.95) return `${alone}与预期相当`;
  return `${alone}比预期少，是预期的 *${short.format(ratio)} 倍*`;
}

export type UnitMessages = ReturnType<typeof said>;
