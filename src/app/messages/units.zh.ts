import type { EdgeAttributes, Window } from '../../model/graph.ts';
import { numberFormat } from './numbers.ts';

const numbers = numberFormat('zh-CN');
const short = numberFormat('zh-CN', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);

type Linked = Pick<EdgeAttributes, 'sentences' | 'documents' | 'expected'>;

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
    link: ({ sentences, documents, expected }: Linked, _lent: number, _articles: number) => {
      const copied = documents < sentences ? `（其中 *${n(documents)}* 篇独立）` : '';
      return `在 *${n(sentences)}* 篇文档${copied}中同时出现。${chance(sentences, expected, '篇')}`;
    },
    evidenceCount: (_units: number, articles: number, independent: number) => counted(articles, independent),
  },
};

function said({ counter, unit, extent = '', inside, one, tab }: Words) {
  return {
    fact: counter,
    tab,
    count: (count: number) => `${n(count)} ${counter}`,
    more: (count: number) => `还有 ${n(count)} ${counter}`,
    noLinks: `没有${one}把它和别的实体一起提到。`,
    link: ({ sentences, documents, expected }: Linked, lent: number, articles: number) => {
      const most = lent === sentences ? '都' : `其中 *${n(lent)}* ${counter}`;
      const through = lent > 0 ? `，${most}要靠标题才连得上` : '';
      const copied = documents < articles ? `（其中 *${n(documents)}* 篇独立）` : '';
      const place = `${extent}在 *${n(sentences)}* ${unit}、*${n(articles)}* 篇文档${copied}中同时出现`;
      return `${place}${through}。${chance(sentences, expected, counter)}`;
    },
    supports: { single: '单一来源', repeated: `多${counter}`, 'multi-document': '多篇文档' },
    sure: {
      single: '证据*尚弱*（单一来源）',
      repeated: `证据*一般*（多${counter}，同一篇文档）`,
      'multi-document': '证据*较强*（多篇文档）',
    },
    weightName: `Σ 1/(n−1)：每个共同的${counter}按${inside}实体数分摊后相加，越专一越强`,
    sharedName: `${inside}同时提到两者的${counter}数`,
    supportName: `证据来自一${counter}、同一文档的多${counter}，还是多篇独立的文档`,
    evidenceCount: (units: number, articles: number, independent: number) =>
      `${n(units)} ${counter} · ${counted(articles, independent)}`,
    strengthHint: `${inside}共同提到两者记 1/(n−1) 分（n 为${inside}的实体数），各${counter}相加`,
  };
}

function counted(articles: number, independent: number): string {
  return `${n(articles)} 篇${independent < articles ? `，${n(independent)} 篇独立` : ''}`;
}

function chance(units: number, expected: number, counter: string): string {
  const ratio = expected > 0 ? units / expected : 0;
  const alone = `按各自出现的频率，偶然会有 *${short.format(expected)}* ${counter}：`;
  if (ratio >= 1.05) return `${alone}比预期多，是预期的 *${short.format(ratio)} 倍*`;
  if (ratio > 0.95) return `${alone}与预期相当`;
  return `${alone}比预期少，是预期的 *${short.format(ratio)} 倍*`;
}

export type UnitMessages = ReturnType<typeof said>;
