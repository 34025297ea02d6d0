import { unitsEn } from './units.en.ts';
import type { Messages } from './zh.ts';

const numbers = new Intl.NumberFormat('en');
const decimals = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const plurals = new Intl.PluralRules('en');
const n = (value: number) => numbers.format(value);
const word = (count: number, one: string, other: string) => (plurals.select(count) === 'one' ? one : other);
const count = (value: number, one: string, other = `${one}s`) => `${n(value)} ${word(value, one, other)}`;

const facts = new Map([
  ['sub-provincial', 'sub-provincial city'],
  ['prefecture', 'prefecture-level city'],
  ['county', 'county-level city'],
  ['sar', 'special administrative region'],
  ['foreign', 'abroad'],
]);

/** What the interface says in English; same form as the Chinese catalogue. */
export const en: Messages = {
  number: n,
  decimal: (value) => decimals.format(value),
  percent: (value) => `${Math.round(value * 100)}%`,
  list: (items) => items.join(', '),

  types: { city: 'Cities', company: 'Companies', technology: 'Technologies', policy: 'Policies' },
  kinds: { city: 'City', company: 'Company', technology: 'Technology', policy: 'Policy' },
  fact: (fact) => facts.get(fact) ?? fact,

  units: unitsEn,

  views: 'Views',
  viewNames: {
    network: 'Network',
    matrix: 'Matrix',
    table: 'Table',
    timeline: 'Time',
    map: 'Map',
    documents: 'Documents',
  },
  loadingView: 'Opening…',

  corpus: (documents) => count(documents, 'document'),
  search: 'Search cities, companies, technologies, policies',
  searchResults: 'Search results',
  searchNone: (query) => `Nothing here is called “${query}”.`,
  searchHint: 'Chinese, English, pinyin or initials',
  otherLanguage: '中',
  switchLanguage: '换成中文',
  toDark: 'Switch to dark',
  toLight: 'Switch to light',
  filters: 'Filters',
  openFilters: 'Open the filters',
  close: 'Close',
  foldPanel: 'Fold the left panel',
  unfoldPanel: 'Unfold the left panel',
  widenCard: 'Drag, or use the left and right arrow keys, to change the width of the card',
  sheetTaller: 'Raise the card',
  sheetLower: 'Lower the card',

  typesTitle: 'Types',
  typesHint: 'Click to show or hide; Shift-click to see only this type',
  strengthTitle: 'Strength of links',
  atLeast: (weight) => (weight === 0 ? 'all' : `≥ ${decimals.format(weight)}`),
  documentsTitle: 'Documents',
  documentsCount: (value) => n(value),
  documentEntities: (value) => `mentions ${count(value, 'entity', 'entities')}`,
  findDocument: 'Find by title',
  noDocument: 'No such title.',

  shown: (nodes, allNodes, edges, allEdges) =>
    `*${n(nodes)}* of ${n(allNodes)} entities, *${n(edges)}* of ${n(allEdges)} links shown`,
  shownShort: (nodes, allNodes) => `*${n(nodes)}* of ${n(allNodes)} entities`,
  showAll: 'Show all',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole network',

  network: (nodes, edges) => `Network of ${count(nodes, 'entity', 'entities')} and ${count(edges, 'link')}`,
  back: 'Back',
  closeCard: 'Close the card',
  also: (names) => `Also ${names.join(', ')}`,
  moreNames: (value) => `and more, ${n(value)} names in all`,
  factDocuments: (documents, independent) =>
    independent < documents ? `documents, ${n(independent)} independent` : 'documents',
  independentName: 'a reprint or a copied sentence counts for the document that printed it first',
  copies: (value) => `The same sentence in ${count(value, 'other place')}`,
  factLinks: 'links',
  factTime: 'time',
  span: (first, last) => (first === last ? first : `${first} – ${last}`),
  undated: 'undated',
  tabLinks: 'Links',
  tabDocuments: 'Documents',
  community: 'Community',
  members: (value) => count(value, 'member'),
  tabCompare: 'Compare…',
  more: (value) => `${n(value)} more`,
  moreDocuments: (value) => `${count(value, 'more document', 'more documents')}`,
  fewer: 'Fewer',

  pair: (a, b) => `${a} and ${b}`,
  comma: ', ',
  stop: '.',
  weight: 'strength',
  npmiName: 'NPMI, normalised pointwise mutual information: −1 never together, 0 as chance, 1 always together',
  g2Name: 'G², log-likelihood ratio: the larger, the less like chance; above 3.8 is about p < 0.05',
  support: 'support',
  evidence: 'Evidence',
  nthSentence: (index) => `sentence ${n(index)}`,
  openInText: 'Open in the text',
  openNthSentence: (index) => `Open sentence ${n(index)} in the text`,
  partNames: { title: 'Title', heading: 'Heading', sentence: 'Sentence' },
  wholeExcerpt: (value) => `${count(value, 'more sentence', 'more sentences')} mention one of them`,
  common: 'Neighbours of both',
  copy: 'Copy quotation',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying. Select the text and copy it yourself.',
  quotation: (sentence, { title, source, date }, index, address) =>
    `“${sentence}” — ${[title, source, date].filter(Boolean).join(', ')}, sentence ${n(index)}. ${address}`,

  closeReader: 'Close the text',
  entitiesHere: 'Entities in the text',
  previousMention: 'Previous',
  nextMention: 'Next',
  mentionPlace: (index, all) => `${n(index)} of ${n(all)}`,
  mentionsOf: (name) => `“${name}”`,
  allMentions: 'All entities',
  times: (value) => count(value, 'time'),
  textLength: (characters) => count(characters, 'character'),
  reprint: 'a reprint, not independent',

  loading: 'Reading the network…',
  loadingText: 'Reading the text…',
  emptyTitle: 'No entities here yet',
  emptyBody: (documents) =>
    `${count(documents, 'document')} read, and no city, company, technology or policy found. Check the folder and run comention build again.`,
  errorTitle: 'This network cannot be opened',
  errorBody: 'Check that the folder graph/ is whole, or write it again with comention build; then retry.',
  retry: 'Retry',
  coverageOpen: 'Coverage and sample',
  coverageTitle: 'Coverage',
  coverageClose: 'Close the coverage sheet',
  coverageSummary: (read, skipped) => `${count(read, 'file')} read, ${n(skipped)} not read`,
  coverageLoading: 'Reading the coverage sheet…',
  coverageError: 'report.json cannot be read.',
  coverageTypes: 'Type',
  coverageSample: 'A sample by chance',
  coverageSampleHint:
    'Picked by chance from all mentions of the type. Read them, and you know how far to trust the rest. A click opens the text.',
  coverageRules: 'What each rule found',
  coverageRule: (mentions, entities) => `${count(mentions, 'place')}, ${count(entities, 'entity', 'entities')}`,
  coverageRead: 'Files read',
  coverageReadHint: 'The share kept as text, least first.',
  coverageSkipped: 'Files not read',
  coverageDoubted: 'Names seen often but not believed',
  coverageDoubtedHint: (names) =>
    `${n(names)} in all; here the most frequent of those seen twice or more. The type is a guess; the line, added to a lexicon table, makes the name known.`,
  coverageMore: (value) => `${n(value)} more`,
  coverageNone: 'None',

  documentError: 'This text cannot be read.',
  failedTitle: 'This device cannot draw the network',
  plainPicture: 'The browser has no WebGL at the moment; the network is drawn without it, more slowly.',
  gone: (name) => `“${name}” in the address is not in this network.`,
  goneDocument: 'The document in the address is not in this network.',
  hiddenChosen: (name, type) => `${type} are hidden; “${name}” is shown all the same.`,
  showType: (type) => `Show ${type.toLowerCase()}`,
  weakChosen: 'This link is below the chosen strength and shown all the same.',
  dismiss: 'Dismiss',
  chosenNode: (name, type, links) => `${name} chosen, ${type.toLowerCase()}, ${count(links, 'link')}`,
  chosenLink: (a, b) => `Link of ${a} and ${b} chosen`,
  chosenCommunity: (name) => `Community ${name} chosen`,
  asked: {
    path: (names) => `The way from ${names.join(' to ')}`,
    pair: (names) => `Why ${names.join(' and ')} are not linked`,
    compare: (names) => `Comparison of ${names.join(', ')}`,
  },
};
