import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const fixed = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const n = (value: number) => numbers.format(value);

/** What the table says in English. */
export const en: Words = {
  fixed: (value) => fixed.format(value),
  table: 'What the table lists',
  tables: { entities: 'Entities', links: 'Links' },
  tableNamed: { entities: 'Table of entities', links: 'Table of links' },
  name: 'Name',
  type: 'Type',
  mentions: 'Mentions',
  mentionsName: 'How often the documents name it',
  unitsName: (unit) => `Number of ${unit} that name it`,
  documents: 'Documents',
  links: 'Links',
  linksName: 'With how many entities it is linked',
  strength: 'Strength',
  support: 'Support',
  strengthName: 'The strengths of its links, summed',
  community: 'Community',
  communityName: 'Entities linked with each other more than with the rest, named after the strongest of them',
  from: 'One entity',
  to: 'The other',
  expected: 'Expected',
  expectedName: 'How many chance alone would bring, as often as each of the two occurs',
  first: 'First',
  last: 'Last',
  anyType: 'All types',
  typeOfEnd: { first: 'Type of one end', second: 'Type of the other end' },
  and: 'and',
  find: 'Find in the table',
  findEntities: 'Name, alias or pinyin',
  findLinks: 'Name of one end or both',
  found: (shown, all) => `${n(shown)} of ${n(all)} rows`,
  columnsLeftOut: (count) => `${n(count)} more ${count === 1 ? 'column' : 'columns'} where wider`,
  sortBy: 'Sort by',
  sortedBy: (column) => `By ${column.toLowerCase()}`,
  greatestFirst: 'Greatest first',
  leastFirst: 'Least first',
  pick: (name) => `Select ${name}`,
  pickAll: (count) => `Select these ${n(count)}`,
  picked: (count) => `${n(count)} ${count === 1 ? 'entity' : 'entities'} selected`,
  onlyPicked: 'Show only these',
  unpick: 'Clear',
  none: 'No row fits',
  noneHint: 'Try another word, or drop the type and the filters.',
  clearSearch: 'Clear the search',
};
