import type { LinkFacts, Standing } from '../../graph/tour/stop.ts';
import type { EntityType } from '../../model/entity.ts';
import type { Window } from '../../model/graph.ts';
import { unitsEn } from '../messages/units.en.ts';
import type { Cast } from './script.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const decimals = numberFormat('en', { maximumFractionDigits: 1 });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const n = (value: number) => numbers.format(value);
export const day = (date: string) => days.format(new Date(`${date}T00:00:00Z`));
export const percent = (share: number) =>
  share < 0.01 ? 'less than 1%' : share > 0.99 ? 'over 99%' : `${Math.round(share * 100)}%`;
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const one: Record<EntityType, string> = {
  city: 'city',
  company: 'company',
  technology: 'technology',
  policy: 'policy',
};
export const kinds: Record<EntityType, string> = {
  city: 'cities',
  company: 'companies',
  technology: 'technologies',
  policy: 'policies',
};
export const counted = (count: number, type: EntityType) => `${n(count)} ${count === 1 ? one[type] : kinds[type]}`;
export const plural = (count: number, word: string, other = `${word}s`) => `${n(count)} ${count === 1 ? word : other}`;

const together: Record<Window, string> = {
  sentence: 'one sentence',
  section: 'one sentence (headings included)',
  paragraph: 'one paragraph',
  document: 'one document',
};

/** The phrases that speak of sentences, or of what else was counted over. */
export function phrases(window: Window) {
  const units = unitsEn[window];
  const articles = (documents: number, independent: number) =>
    `${plural(documents, 'document')}${independent < documents ? `, ${n(independent)} independent` : ''}`;
  const extent = (sentences: number, documents: number, independent: number) =>
    window === 'document'
      ? articles(documents, independent)
      : `${units.count(sentences)} of ${articles(documents, independent)}`;
  const link = ({ sentences, documents, independent, support }: LinkFacts) => {
    if (support === 'single' && sentences === 1) return `${units.count(1)} only`;
    return `${extent(sentences, documents, independent)}${support === 'single' ? ', one source' : ''}`;
  };
  return {
    together: together[window],
    units: units.count,
    fact: units.fact,
    weightName: units.weightName,
    standing: ({ node, ...of }: Standing, cast: Cast, claim: number) =>
      `${cast.name(node)} (${extent(of.sentences, of.documents, of.independent)})${cast.mark(claim)}`,
    extentOf: (of: Standing | LinkFacts) => extent(of.sentences, of.documents, of.independent),
    /** Each link by its other end. */
    links: (links: readonly LinkFacts[], cast: Cast) =>
      list(links.map((item, index) => `${cast.name(item.nodes[1])} (${link(item)})${cast.mark(index)}`)),
    chance: (expected: number) => (expected < 0.1 ? 'less than 0.1' : decimals.format(expected)),
    besides: (theme: string | null, cast: Cast) => (theme === null ? '' : `, the theme ${cast.name(theme)} aside,`),
  };
}
