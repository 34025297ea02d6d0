import type { Window } from '../../model/graph.ts';
import type { UnitMessages } from './units.zh.ts';
import { numberFormat } from './numbers.ts';

const numbers = numberFormat('en');
const short = numberFormat('en', { maximumFractionDigits: 1 });
const n = (value: number) => numbers.format(value);
const plural = (count: number, one: string) => (count === 1 ? one : `${one}s`);
const counted = (count: number, one: string) => `${n(count)} ${plural(count, one)}`;

/** What the interface says of the units of a window in English. */
export const unitsEn: Record<Window, UnitMessages> = {
  sentence: said('sentence'),
  section: said('sentence', ' with the headings above'),
  paragraph: said('paragraph'),
  document: {
    ...said('document'),
    tab: 'Excerpts',
    link: ({ sentences, documents, expected }) => {
      const copied = documents < sentences ? ` (*${n(documents)}* independent)` : '';
      return `Together in *${n(sentences)}* ${plural(sentences, 'document')}${copied}.${chance(sentences, expected)}`;
    },
    evidenceCount: (_units, articles, independent) => documentsCounted(articles, independent),
  },
};

function said(unit: string, extent = ''): UnitMessages {
  return {
    fact: `${unit}s`,
    tab: `${unit[0]!.toUpperCase()}${unit.slice(1)}s`,
    count: (count) => counted(count, unit),
    more: (count) => `${n(count)} more ${plural(count, unit)}`,
    noLinks: `No ${unit}${extent} mentions it together with another entity.`,
    link: ({ sentences, documents, expected }, lent, articles) => {
      const most = lent === sentences ? '' : `in *${n(lent)}* of them `;
      const through = lent > 0 ? `, ${most}only through a heading` : '';
      const together = extent ? 'Headings included, together' : 'Together';
      const copied = documents < articles ? ` (*${n(documents)}* independent)` : '';
      const place = `${together} in *${n(sentences)}* ${plural(sentences, unit)} of *${n(articles)}* ${plural(articles, 'document')}${copied}`;
      return `${place}${through}.${chance(sentences, expected)}`;
    },
    supports: { single: 'One source', repeated: 'Repeated', 'multi-document': 'Several texts' },
    sure: {
      single: 'the evidence is *weak* (one source)',
      repeated: `the evidence is *fair* (several ${unit}s of one document)`,
      'multi-document': 'the evidence is *good* (several documents)',
    },
    weightName: `Σ 1/(n−1): every shared ${unit}${extent}, divided among the entities in it; the more specific, the stronger`,
    sharedName: `Number of ${unit}s that${extent && ','}${extent}${extent && ','} mention both`,
    supportName: `Whether the evidence is one ${unit}, several of one document, or several independent documents`,
    evidenceCount: (units, articles, independent) =>
      `${counted(units, unit)} · ${documentsCounted(articles, independent)}`,
    strengthHint: `A ${unit}${extent} with n entities gives each of its links 1/(n−1); the strength is the sum`,
  };
}

function documentsCounted(articles: number, independent: number): string {
  return `${counted(articles, 'document')}${independent < articles ? `, ${n(independent)} independent` : ''}`;
}

function chance(units: number, expected: number): string {
  const ratio = expected > 0 ? units / expected : 0;
  const alone = ` Chance alone would bring *${short.format(expected)}*: `;
  if (ratio >= 1.05) return `${alone}that is *${short.format(ratio)} times* what one would expect`;
  if (ratio > 0.95) return `${alone}about what one would expect`;
  return `${alone}fewer than expected, *${short.format(ratio)} times*`;
}
