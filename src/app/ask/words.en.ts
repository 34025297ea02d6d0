import type { Absence } from '../../graph/ask/absence.ts';
import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const short = numberFormat('en', { maximumFractionDigits: 1 });
const two = numberFormat('en', { maximumFractionDigits: 2 });
const n = (value: number) => numbers.format(value);
const word = (value: number, one: string, other = `${one}s`) => (value === 1 ? one : other);
const count = (value: number, one: string, other = `${one}s`) => `${n(value)} ${word(value, one, other)}`;

/** What the questions and their answers say in English. */
export const en: Words = {
  ask: 'Ask further',
  path: 'Path to…',
  pathLabel: (name) => `From ${name} to which entity?`,
  compare: 'Compare…',
  compareLabel: (name) => `Compare ${name} with which entity?`,
  why: 'Why no link…',
  whyLabel: (name) => `Why is ${name} not linked with which entity?`,
  like: 'Most alike: of the same type, with most neighbours in common',
  inCommon: (value) => `${n(value)} in common`,
  strongerWay: 'A stronger way?',
  unknown: (query) => `Nothing is called “${query}”: these documents do not name it, or it was not recognised.`,
  doubted: (query, times) =>
    `“${query}” stands in the documents ${count(times, 'time')} but was not believed to be an entity. Add it to a lexicon to have it recognised (see “Coverage and sample”).`,
  surroundings: 'Steps around',
  surroundingsOf: (name) => `Only around ${name}`,
  everything: 'All',
  depth: (links) => n(links),
  depthLabel: (name, links) => `Only what is at most ${count(links, 'link')} away from ${name}`,
  hideThis: 'Hide',
  showThis: 'Show again',
  community: 'Community',
  strengthOf: (weight) => `strength ${weight}`,
  links: (value) => count(value, 'link'),
  articles: (value) => count(value, 'document'),

  pathBy: 'How to choose the way',
  pathsBy: { steps: 'Fewest links', strength: 'Strongest links' },
  pathsByExplained: {
    steps: 'As few links as can be; of equals the strongest.',
    strength:
      'The stronger a link, the nearer: each is 1/strength long, and the shortest way in all is the strongest, even if it goes round.',
  },
  swap: 'Swap',
  pathSaid: (links, weakest) =>
    links === 1
      ? `Linked directly, strength *${two.format(weakest)}*.`
      : `Over *${n(links)}* links and *${n(links - 1)}* ${word(links - 1, 'entity', 'entities')} in between; the weakest step has strength *${two.format(weakest)}*. Each step is proved by a sentence.`,
  otherWays: 'Ways',
  otherWaysHint: 'None passes through an entity another one does; the best first.',
  weakest: (weight) => `weakest step ${weight}`,
  apart: 'There is no way between the two: the network falls apart here, with or without filters.',
  cut: 'With these filters there is no way between the two. Without any one of these there is:',
  cutTogether: 'With these filters there is no way between the two. Several do it together:',
  without: (filter) => `Any ${filter}`,
  withoutAll: 'Without all filters',
  filterNames: {
    types: 'type',
    minimum: 'strength',
    supports: 'support',
    withoutCommunities: 'community',
    withoutTheme: 'theme',
    backbone: 'link, not the backbone alone',
    hidden: 'entity, hidden or not',
    only: 'entity, not “only these”',
    ego: 'entity, not “only around”',
  },

  compareTitle: 'Comparison',
  compareSaid: (compared, shared, technologies) => {
    const whom = compared === 2 ? 'Both' : `All ${n(compared)}`;
    if (shared === 0) return `They have no neighbour in common.`;
    const part =
      technologies > 0 ? `, *${n(technologies)}* of them ${word(technologies, 'a technology', 'technologies')}` : '';
    return `${whom} are linked with the same *${n(shared)}* ${word(shared, 'entity', 'entities')}${part}. A click on a figure opens its sentences.`;
  },
  sharedHidden: (value) => `Filters hide another ${n(value)} shared ${word(value, 'neighbour')}.`,
  sharedHiddenToo: (value) =>
    `Compared with what filters hide: ${n(value)} of the shared ${word(value, 'neighbour')} among it.`,
  compareWhole: 'Compare them too',
  compareVisible: 'Only what is seen',
  headUnit: (unit) => unit,
  cellCount: (value) => n(value),
  compareThese: 'Compare the two',
  compareOrder: 'Order',
  compareOrders: { shared: 'Shared first', different: 'Different first' },
  compareOrdersExplained: {
    shared: 'What is strong with every one comes first: by the weaker link.',
    different: 'First what differs most in its share of the strength each has with this type.',
  },
  compareMeasure: 'Figure',
  measures: { weight: 'Strength', ratio: 'vs chance' },
  measuresExplained: {
    sentences: 'How many mention both',
    ratio:
      'How many times as many as by chance, above 1 is more than expected; half a unit is added to both, so that one sentence alone does not stand out',
  },
  compareNothing: 'With these filters none of them has a link.',
  sharedByAll: (compared) => (compared === 2 ? 'Both' : 'All'),
  sharedBySome: 'Several',
  only: (name) => `Only ${name}`,
  name: 'Name',
  cell: (counted, expected, weight, share, name) =>
    `${counted} (${expected} by chance) · strength ${weight}, ${share} of what ${name} has with this type. Click for the sentences`,
  ratio: (ratio) => `${short.format(ratio)} ×`,
  add: 'Add',
  addLabel: 'Compare which entity as well?',
  leaveOut: (name) => `Leave ${name} out`,
  notLinked: 'The two have no link of their own.',
  whyNot: 'Why not?',
  linkedBy: 'Between the two:',

  never: {
    sentence: (found) => never(found, 'sentence'),
    section: (found) => never(found, 'sentence (with its headings)', 'sentence'),
    paragraph: (found) => never(found, 'paragraph'),
    document: () => 'No document names both. ',
  },
  chance: ({ expected, byChance }, units) => {
    const alone = `By chance one would expect *${expected < 0.01 ? 'less than 0.01' : two.format(expected)}*; `;
    if (byChance >= 0.05)
      return `${alone}that there is none has a probability of *${percent(byChance)}*: the missing link says little.`;
    return `${alone}that there is none has a probability of only *${percent(byChance)}*: they are named together less than chance would have it (not even ${units(1)}).`;
  },
  onlyHeadings: (units) => `In another ${units} both stand only in headings above, which is no link.`,
  says: (name) => `name ${name}`,
  sharedDocuments: 'documents name both',
  expected: (counter) => `${counter} by chance`,
  expectedName:
    'a·b/N: how often both would be named together if they were independent (a, b: how often each is named; N: all)',
  bothStand: 'Documents that name both',
  apartBy: (distance) => `nearest ${distance} apart`,
  stands: (name, units) => `${name} ${units}`,
  wayRound: 'The shortest way round',
  noWayRound: 'No way to be seen now: see what cuts it',
  pathBetween: 'Path between the two',
  linked: 'The two are linked.',
  linkedHidden: 'The two are linked; the filters hide it.',
  toLink: 'See the link',

  communitySaid: (mentions) =>
    `Entities linked with each other more than with the rest; the one named most has *${n(mentions)}* ${word(mentions, 'mention')}.`,
  members: 'members',
  linksInside: 'links inside',
  linksInsideName: 'links with members at both ends',
  linksOutside: 'links outward',
  membersTitle: 'Members',
  membersHint: 'The stronger the links with the other members, the higher',
  topLinks: 'Strongest links inside',
  nearCommunities: 'Linked communities',
  memberCount: (value) => count(value, 'member'),
  rename: 'Rename',
  newName: 'Name of the community',
  renameHint: 'Left empty, it goes by its strongest members.',
  save: 'Done',
  collapse: 'Draw as one circle',
  expand: 'Draw its members',
  hide: 'Hide the community',
  show: 'Show it again',
  showOnly: 'Only these',
  notOnly: 'Not only these',
};

function percent(share: number): string {
  if (share < 0.01) return 'less than 1%';
  return share > 0.99 ? 'over 99%' : `${Math.round(share * 100)}%`;
}

function never({ shared }: Absence, unit: string, counter = unit): string {
  if (shared.length === 0) return 'No document names both. ';
  const near = shared[0]!.distance;
  const apart = near > 0 ? `; the nearest are *${count(near, counter)}* apart` : '';
  return `*${n(shared.length)}* ${word(shared.length, 'document names', 'documents name')} both, but no ${unit} does${apart}. `;
}
