import type { LinkFacts, Standing } from '../../graph/tour/stop.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Window } from '../../model/graph.ts';
import { unitsZh } from '../messages/units.zh.ts';
import type { Cast } from './script.ts';
import { spaced } from './spaced.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('zh-CN');
const decimals = numberFormat('zh-CN', { maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });

export const n = (value: number) => numbers.format(value);
export const day = (date: string) => days.format(new Date(`${date}T00:00:00Z`));
export const percent = (share: number) =>
  share < 0.01 ? '不到 1%' : share > 0.99 ? '超过 99%' : `${Math.round(share * 100)}%`;
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${spaced(items.at(-1)!)}`;

const counters: Record<EntityType, string> = { city: '个', company: '家', technology: '项', policy: '项' };
export const kinds: Record<EntityType, string> = { city: '城市', company: '企业', technology: '技术', policy: '政策' };
export const counted = (count: number, type: EntityType) => `${n(count)} ${counters[type]}${kinds[type]}`;

const together: Record<Window, string> = {
  sentence: '同一句话',
  section: '同一句话（连同所在标题）',
  paragraph: '同一段',
  document: '同一篇文档',
};

/** The phrases that speak of sentences, or of what else was counted over. */
export function phrases(window: Window) {
  const units = unitsZh[window];
  const articles = (documents: number, independent: number) =>
    `${n(documents)} 篇文档${independent < documents ? `，${n(independent)} 篇独立` : ''}`;
  const extent = (sentences: number, documents: number, independent: number) =>
    window === 'document'
      ? articles(documents, independent)
      : `${units.count(sentences)}、${articles(documents, independent)}`;
  const link = ({ sentences, documents, independent, support }: LinkFacts) => {
    if (support === 'single' && sentences === 1) return `仅 ${units.count(1)}`;
    return `${extent(sentences, documents, independent)}${support === 'single' ? '，同一来源' : ''}`;
  };
  return {
    together: together[window],
    units: units.count,
    counter: units.fact,
    weightName: units.weightName,
    standing: ({ node, ...of }: Standing, cast: Cast, claim: number) =>
      `${cast.name(node)}（${extent(of.sentences, of.documents, of.independent)}）${cast.mark(claim)}`,
    extentOf: (of: Standing | LinkFacts) => extent(of.sentences, of.documents, of.independent),
    /** Each link by its other end. */
    links: (links: readonly LinkFacts[], cast: Cast) =>
      list(links.map((one, index) => `${cast.name(one.nodes[1])}（${link(one)}）${cast.mark(index)}`)),
    chance: (expected: number) => (expected < 0.1 ? '不到 0.1' : decimals.format(expected)).concat(` ${units.fact}`),
    besides: (theme: string | null, cast: Cast) => (theme === null ? '' : `主题“${cast.name(theme)}”之外，`),
  };
}
