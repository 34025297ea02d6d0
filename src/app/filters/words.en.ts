import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);
const count = (value: number, one: string, more = `${one}s`) => `${n(value)} ${value === 1 ? one : more}`;
const entities = (value: number) => count(value, 'entity', 'entities');
const few = (names: string[]) =>
  names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${n(names.length - 2)} more` : names.join(', ');

/** What filters and slices say in English. */
export const en: Words = {
  active: 'In use',
  clear: (text) => `Clear: ${text}`,
  clearAll: 'Clear all',
  types: (names, nodes) => `${names.join(', ').toLowerCase()} hidden: ${entities(nodes)}`,
  minimum: (edges) => `${count(edges, 'weak link')} hidden`,
  supports: (names, edges) => `${count(edges, 'link')} hidden: ${names.join(', ').toLowerCase()}`,
  communities: (communities, nodes) => `${count(communities, 'community', 'communities')} hidden: ${entities(nodes)}`,
  theme: (name, edges) => `Without the theme ${name} and its ${count(edges, 'link')}`,
  noTheme: 'Without the theme: there is none now',
  backbone: (edges, nodes) => `Backbone only: ${count(edges, 'link')} and ${entities(nodes)} hidden`,
  hidden: (names, nodes) => `${few(names)} hidden: ${entities(nodes)}`,
  only: (shown, nodes) => `Only ${entities(shown)}: ${n(nodes)} hidden`,
  ego: (name, depth, nodes) => `Within ${count(depth, 'step')} of ${name}: ${entities(nodes)} hidden`,
  ofDocuments: (documents, all) => `Counted over ${n(documents)} of ${count(all, 'document')}`,
  ofSources: (names) => `Counted over ${few(names)}`,
  ofDates: (from, to) =>
    from === null ? `Counted up to ${to}` : to === null ? `Counted from ${from} on` : `Counted over ${from} – ${to}`,

  support: 'Evidence',
  backboneTitle: 'Backbone',
  backboneHint: 'Leaves only links that are unlikely to be chance',
  backboneNames: { off: 'Off', disparity: 'Disparity', noise: 'Noise' },
  backboneExplained: {
    off: 'All links',
    disparity: 'Disparity filter (Serrano et al. 2009): takes a share of its end that chance would hardly give it',
    noise:
      'Noise-corrected (Coscia & Neffke 2017): stronger than the strengths of both ends would hardly give by chance',
  },
  level: (alpha) => `chance ≤ ${alpha * 100}%`,
  withoutTheme: (name) => `Without ${name}`,
  themeExplained: 'It is in a tenth of all sentences at least, three times as many as the next, and links all with all',
  aroundOf: (name) => `Around ${name}, in steps`,
  steps: (depth) => (depth === 0 ? 'All' : n(depth)),
  hiddenTitle: 'Hidden one by one',
  showAgain: (name) => `Show ${name} again`,
  communitiesTitle: 'Communities',
  communitiesHint: 'Entities that are often together; click to hide or show',
  openCommunity: (name) => `Open the community “${name}”`,
  members: entities,

  sliceHint: 'Some documents only: strengths, statistics and communities are counted again',
  datesTitle: 'Dates',
  fromMonth: 'From',
  toMonth: 'To',
  undated: (documents) => `${count(documents, 'document')} without a date, left out when dates are chosen`,
  noDates: 'No document has a date.',
  documentsIn: (documents) => count(documents, 'document'),
  sourcesTitle: 'Sources',
  noSource: 'No source named',
  onlyThis: (name) => `Count only ${name}`,
};
