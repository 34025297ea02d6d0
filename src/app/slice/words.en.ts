import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);

/** What a slice says in English. */
export const en: Words = {
  counting: 'Counting again…',
  failed: (reason) => `Cannot be counted again: ${reason}`,
  retry: 'Try again',
  empty: 'The chosen documents name no entity.',
  missing: (name) => `“${name}” is not in the chosen documents.`,
  whole: 'All documents',

  changesTitle: 'What is different',
  changesExplained:
    'Compared by share of all sentences; a difference only where chance would make it in at most 5% of cases',
  against: { rest: 'The rest', earlier: 'Earlier', none: 'Off' },
  againstExplained: {
    rest: 'Held against the documents that are not chosen',
    earlier: 'Held against the documents before the chosen days',
    none: 'Marks nothing',
  },
  marks: { new: 'New', stronger: 'Stronger', weaker: 'Weaker', gone: 'Gone' },
  markExplained: {
    new: 'Not in the others at all, unlikely to be chance (≤ 5%)',
    stronger: 'A larger share, unlikely to be chance (≤ 5%)',
    weaker: 'A smaller share, unlikely to be chance (≤ 5%)',
    gone: 'Not here at all, unlikely to be chance (≤ 5%)',
  },
  marked: (nodes, links) => `${n(links)} links · ${n(nodes)}`,
  figures: (before, after) => `Of ${before} there → of ${after} here`,
  links: 'Links',
  entities: 'Entities',
  change: (name, before, after) => `${name}: ${before} there, ${after} here`,
};
