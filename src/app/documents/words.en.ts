import type { Words } from './words.zh.ts';
import { numberFormat } from '../messages/numbers.ts';

const numbers = numberFormat('en');
const n = (value: number) => numbers.format(value);
const counted = (count: number, one: string, other = `${one}s`) => `${n(count)} ${count === 1 ? one : other}`;
const languages = new Map([
  ['zh', 'Chinese'],
  ['zh-Hant', 'traditional Chinese'],
  ['en', 'English'],
  ['und', 'unknown language'],
]);

/** What the list of documents says in English. */
export const en: Words = {
  found: (count, all) => `${n(count)} of ${counted(all, 'document')}`,
  find: 'Find title or source',
  sortBy: 'Sort by',
  sorts: {
    found: 'Chosen',
    date: 'Date',
    title: 'Title',
    source: 'Source',
    entities: 'Entities',
    sentences: 'Sentences',
  },
  sortedBy: (name) => `Sort by ${name.toLowerCase()}; once more to turn it round`,
  tick: 'Tick documents to look at them alone',
  tickOne: (title) => `Tick “${title}”`,
  only: (count) => `Only ${count === 1 ? 'this one' : `these ${n(count)}`}`,
  untick: 'Untick',
  tickAll: (count) => (count === 1 ? 'Tick it' : `Tick all ${n(count)}`),
  sliced: (count) => `${counted(count, 'document')} counted`,
  all: 'All documents',
  none: 'No such title or source.',
  reprintOf: (title) => `reprint of “${title}”`,
  outside: 'not counted',
  language: (code) => languages.get(code) ?? code,
  entities: (count) => counted(count, 'entity', 'entities'),
  sentences: (count) => counted(count, 'sentence'),
};
